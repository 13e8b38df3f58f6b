import { login, mynumber, record, remarks, residence } from './branches.ts';
import { main } from './main.ts';
import { taken, type Walk } from './step.ts';

export { taken, type Walk };

/** Every way that is walked for the guide. */
export const walks: Readonly<Record<string, Walk>> = { main, login, remarks, mynumber, record, residence };
