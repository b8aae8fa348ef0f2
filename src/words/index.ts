import { readSite } from '../records/content.ts';
import { settings } from '../settings.ts';
import { loadWords, type Words } from './languages.ts';

export type { Words } from './languages.ts';

/** Every word of the interface, in the language of the portal that this process builds (`language` of site.json). */
export const words: Words = await loadWords(readSite(settings.contentDir).site?.language);
