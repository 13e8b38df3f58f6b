/** Says a hint aloud, leaving off the one before. Devices without a voice stay silent. */
export function speak(text: string): void {
  if (!('speechSynthesis' in window)) return;
  hush();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang;
  speechSynthesis.speak(words);
}

/** Stops speaking. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
