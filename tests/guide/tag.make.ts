import { expect, test } from '../screens/app.ts';
import { history, prints, tag, today, writeHistory } from './folder.ts';
import { tagged } from './history.ts';

test('names the edition', async () => {
  if (tag === undefined) return;
  const next = tagged(await history(), tag, today(), await prints());
  await writeHistory(next);
  expect((await history()).editions.at(-1)?.tag).toBe(tag);
});
