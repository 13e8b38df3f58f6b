/** The installed languages, each as its speakers call it, in the order of the list. */
export const NAMES: Record<string, string> = {
  ja: '日本語',
  'ja-Hira': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  'pt-BR': 'Português (Brasil)',
  id: 'Bahasa Indonesia',
  fil: 'Filipino',
  ne: 'नेपाली',
  my: 'မြန်မာ',
};
