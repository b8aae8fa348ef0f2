import { defineSource, digest } from '../../readings/sources.ts';
import { loadSite } from '../../site.ts';

/** The publishing federation, as `content/site.json` states it. */
export const { site } = loadSite();

// Modules read it when they are loaded, which no page does: a build takes it for a source of every file.
defineSource('site', () => digest(JSON.stringify(site)));
