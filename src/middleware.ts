import { defineMiddleware } from 'astro:middleware';
import { localPath } from './paths.ts';
import { federationToCall } from './queries/directory/reach.ts';
import { asOf } from './queries/as-of/as-of.ts';
import { withTerms } from './queries/glossary/glossary.ts';
import { withLinksApart } from './views/links-apart.ts';
import { portalWords } from './words/portal.ts';

/** Pages whose technical words are not linked: their explanations, and what is not made of sentences. */
const withoutTerms = new Set(['/glossary/', '/search/', '/sitemap/']);

/**
 * Gives every page, component and endpoint the words of the portal’s language, the day as of which all is told, and whom
 * people call; tells the links of pages apart that lead to records of one name, and links technical words to their explanations.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.words = portalWords;
  locals.asOf = asOf();
  locals.federationToCall = federationToCall();
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = withLinksApart(portalWords, await response.text());
  const isPlain = withoutTerms.has(localPath(url.pathname));
  return new Response(isPlain ? html : withTerms(portalWords, html), response);
});
