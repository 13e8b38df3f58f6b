import { host } from '../screens/app.ts';

/** The brand's words, as the core tells them to a page. */
export async function brandArgs(): Promise<Record<string, string>> {
  const answer = await fetch(`${host()}/api/views?screen=welcome&session=brand`);
  const reader = answer.body?.getReader();
  let heard = '';
  while (reader && !heard.includes('\n\n')) {
    const { value, done } = await reader.read();
    if (done) break;
    heard += new TextDecoder().decode(value);
  }
  await reader?.cancel();
  const [, data] = /^data: ?(.*)$/m.exec(heard) ?? [];
  if (data === undefined) throw new Error(`the host told no view: ${answer.status} ${heard}`);
  const { name, look: _, ...others } = (JSON.parse(data) as { brand: Record<string, unknown> }).brand;
  return { ...others, brand: name } as Record<string, string>;
}
