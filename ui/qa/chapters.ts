/** The chapters as QA knows them, by how the ids of their screens begin; what begins otherwise is of the last. */
const CHAPTERS: [string, RegExp][] = [
  ['アカウント登録', /^(account|group-auth|group-kind)/],
  ['本人確認', /^identity/],
  ['健診・医療アクセス認証', /^(access|camera|document|face|no-card|secret)/],
  ['ログイン', /^(login|password)/],
  ['メニュー', /^(home|group-menu)/],
  ['開始・共通', /^/],
];

/** The names of all chapters, in the order of the journey. */
export const chapters = CHAPTERS.map(([name]) => name);

/** The chapter of a state. */
export const chapterOf = (id: string): string => CHAPTERS.find(([, begins]) => begins.test(id))?.[0] ?? '';

/** The states whose id has every word that is looked for, of one chapter if one is named. */
export function found(states: string[], words: string, chapter = ''): string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return states.filter((id) => (!chapter || chapterOf(id) === chapter) && wanted.every((word) => id.includes(word)));
}
