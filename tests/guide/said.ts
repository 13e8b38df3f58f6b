/** One line of an ARIA snapshot: its role, its name in quotation marks, what it holds. */
const LINE = /^\s*- (?<role>\w+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*:?(?: (?<text>.*))?$/;

/** A line without the quotation marks that YAML sets around what holds a colon. */
const unquoted = (line: string): string =>
  line.replace(/^(\s*- )'((?:[^']|'')*)'/, (_, before: string, inner: string) => before + inner.replaceAll("''", "'"));

function parts(line: string): { role: string; name: string; words: string } | undefined {
  const found = LINE.exec(unquoted(line))?.groups;
  if (!found) return undefined;
  const plain = (text = '') => text.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"');
  const text = plain(found['text']);
  // A name bears the marks of where a line may break; the text beside it does not.
  const name = plain(found['name']);
  return { role: found['role'] ?? '', name, words: text || name };
}

/** What a screen says to those who do not see it, a line each, from its ARIA snapshot. */
export function said(snapshot: string): string[] {
  return snapshot.split('\n').flatMap((line) => {
    const found = parts(line);
    if (!found) return [];
    const { role, name, words } = found;
    const both = name && role === 'img' && name !== words ? [name, words] : [words];
    return both.filter((words) => words !== '');
  });
}

/** A screen's own heading, from its ARIA snapshot. */
export function heading(snapshot: string): string {
  const line = snapshot.split('\n').find((line) => /^\s*- '?heading .*\[level=1\]/.test(line));
  const words = line && parts(line)?.words;
  if (!words) throw new Error('a screen without a heading');
  return words;
}
