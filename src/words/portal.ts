import { speaks } from '../readings/once.ts';
import { readSite } from '../records/content.ts';
import { settings } from '../settings.ts';
import { loadWords, type Words } from './languages.ts';

/**
 * The words of the language of the portal that this process builds (`language` of site.json). `middleware.ts` hands them
 * to every page and endpoint, and from there they are handed on; only `getStaticPaths`, which has no request, asks here.
 */
export const portalWords: Words = await loadWords(readSite(settings.contentDir).site?.language);

speaks(portalWords);
