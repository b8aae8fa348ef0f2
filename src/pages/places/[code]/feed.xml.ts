import type { APIRoute } from 'astro';
import { fullName } from '../../../domain/places/places.ts';
import { directory } from '../../../queries/directory/directory.ts';
import { placesWithFeed, placeUpdates } from '../../../views/place-news.ts';
import { portalWords } from '../../../words/portal.ts';
import { feedResponse } from '../../updates/_feed.ts';
import { pathsRead } from '../../../readings/paths.ts';

export const getStaticPaths = pathsRead(() =>
  placesWithFeed(portalWords).map((code) => ({
    params: { code },
    props: { code },
  })),
);

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
