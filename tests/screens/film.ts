import { fileURLToPath } from 'node:url';

/** What a phone's camera sees in these tests. */
export const FILM = fileURLToPath(new URL('../../target/phone.mjpeg', import.meta.url));
