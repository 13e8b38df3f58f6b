/** The installed languages, each as its speakers call it. */
export const NAMES: Record<string, string> = {
  ja: '日本語',
  'ja-Hira': 'やさしい日本語',
  en: 'English',
  fil: 'Filipino',
  ne: 'नेपाली',
  my: 'မြန်မာ',
  'pt-BR': 'Português (Brasil)',
  id: 'Bahasa Indonesia',
  ko: '한국어',
};
