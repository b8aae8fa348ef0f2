import type { APIRoute, GetStaticPaths } from 'astro';
import { fullName } from '../../../domain/places/places.ts';
import { directory } from '../../../queries/directory/directory.ts';
import { placesWithFeed, placeUpdates } from '../../../views/place-news.ts';
import { portalWords } from '../../../words/portal.ts';
import { feedResponse } from '../../updates/_feed.ts';

export const getStaticPaths = (() =>
  placesWithFeed(portalWords).map((code) => ({
    params: { code },
    props: { code },
  }))) satisfies GetStaticPaths;

/** All that was published or changed of a place, for feed readers. */
export const GET: APIRoute<{ code: string }> = ({ props: { code }, locals: { words } }) =>
  feedResponse(
    words,
    {
      ...{ url: `/places/${code}/feed.xml`, page: `/places/${code}/` },
      title: words.placeNews.title(fullName(directory().places, code)),
    },
    placeUpdates(words, code),
  );
