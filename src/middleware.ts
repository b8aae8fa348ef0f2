import { defineMiddleware } from 'astro:middleware';
import { federationToCall } from './queries/directory/reach.ts';
import { portalWords } from './words/portal.ts';

/** Gives every page, component and endpoint the words of the portal’s language, and whom people call. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.words = portalWords;
  locals.federationToCall = federationToCall();
  return next();
});
