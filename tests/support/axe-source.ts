import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe for a page that is opened for one look: less than half the text of `axe.source`, which each page would have to parse. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
