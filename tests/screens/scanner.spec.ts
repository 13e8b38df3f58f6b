import { expect, test } from '@playwright/test';

type Answer = (given: unknown) => void;

/** The system's side of a phone's scanner: what was asked of it, and answers to give. */
async function phone() {
  const asked: { name: string; answer: Answer }[] = [];
  const invoke = (name: string) => new Promise((answer) => asked.push({ name: name.split('|')[1] ?? name, answer }));
  const globals = { navigator: { userAgent: 'iPhone', maxTouchPoints: 5 }, window: { __TAURI_INTERNALS__: { invoke } } };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true });
  const { tauri } = await import('../../ui/src/host/tauri.ts');
  const names = () => asked.map(({ name }) => name);
  return {
    scan: tauri.scan!(),
    names,
    /** The newest question is that one; answers it. */
    async answers(name: string, given: unknown): Promise<void> {
      await expect.poll(() => names().at(-1)).toBe(name);
      asked.at(-1)!.answer(given);
    },
  };
}

test.describe('the scanner of a phone', () => {
  test('reads a code once the camera is allowed, and is then not cancelled', async () => {
    const { scan, names, answers } = await phone();
    await answers('check_permissions', { camera: 'prompt' });
    await answers('request_permissions', { camera: 'granted' });
    await answers('scan', { content: 'TOROKU1' });
    expect(await scan.read).toBe('TOROKU1');
    scan.stop();
    expect(names()).toEqual(['check_permissions', 'request_permissions', 'scan']);
  });

  test('is cancelled while it scans', async () => {
    const { scan, names, answers } = await phone();
    await answers('check_permissions', { camera: 'granted' });
    await expect.poll(() => names().at(-1)).toBe('scan');
    scan.stop();
    expect(names().at(-1)).toBe('cancel');
  });

  test('does not begin where it was stopped while the system asked for the camera', async () => {
    const { scan, names, answers } = await phone();
    await answers('check_permissions', { camera: 'prompt' });
    await expect.poll(() => names().at(-1)).toBe('request_permissions');
    scan.stop();
    await answers('request_permissions', { camera: 'granted' });
    await expect(scan.read).rejects.toThrow('stopped');
    expect(names().at(-1)).toBe('request_permissions');
  });
});
