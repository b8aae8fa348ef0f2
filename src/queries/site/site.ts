import { loadSite } from '../../site.ts';

/** The publishing federation, as `content/site.json` states it. */
export const { site } = loadSite();
