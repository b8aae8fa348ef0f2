import { defineMiddleware } from 'astro:middleware';
import { portalWords } from './words/portal.ts';

/** Gives every page, component and endpoint the words of the portal’s language, as `Astro.locals.words`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.words = portalWords;
  return next();
});
