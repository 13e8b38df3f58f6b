/** Says a hint aloud, leaving off the one before. Devices without a voice stay silent. */
export function speak(text: string): void {
  if (!('speechSynthesis' in window)) return;
  hush();
  const words = new SpeechSynthesisUtterance(text);
  // Voices are named by region, `zh-CN` rather than `zh-Hans`.
  const { language, region } = new Intl.Locale(document.documentElement.lang).maximize();
  words.lang = `${language}-${region}`;
  speechSynthesis.speak(words);
}

/** Stops speaking. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
