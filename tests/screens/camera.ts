import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The film that stands for the phone's camera. */
export const CAMERA = join(tmpdir(), 'toroku-screens.y4m');

/** A still grey film: what the camera screens show is the same each time. */
export function writeCamera(): void {
  const [width, height] = [640, 480];
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    Buffer.alloc(width * height, 110),
    Buffer.alloc((width * height) / 2, 128),
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(CAMERA, Buffer.concat([head, frame, frame]));
}
