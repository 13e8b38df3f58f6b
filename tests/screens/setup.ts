import { execFileSync, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { FILM } from './film.ts';

/** When a file was last written, in milliseconds; 0 if it is not there. */
const written = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Draws the film that the phones' pages see, unless this host drew it for this story: it goes dark, shakes, shows glare
 * and the wrong side, and settles.
 */
function draw(binary: string): void {
  if (written(FILM) > Math.max(written(binary), written(fileURLToPath(import.meta.url)))) return;
  const story = 'synthetic:taro?story=dark*8,shake*8,glare*8,wrong-side*8,good';
  execFileSync(binary, ['--film', FILM, '--camera', story]);
}

/**
 * Starts the host, unless `TOROKU_HOST_URL` names one that runs. Its binary is
 * `TOROKU_HOST`, or the debug build.
 */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['TOROKU_HOST_URL']) return undefined;
  const built = fileURLToPath(new URL('../../target/debug/toroku-host', import.meta.url));
  const binary = process.env['TOROKU_HOST'] ?? built;
  if (!existsSync(binary)) throw new Error(`no host at ${binary}: cargo xtask test screens builds it`);
  draw(binary);
  const host = spawn(binary, ['--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: host.stdout }).once('line', resolve);
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
  process.env['TOROKU_HOST_URL'] = url.trim();
  return () => void host.kill();
}
