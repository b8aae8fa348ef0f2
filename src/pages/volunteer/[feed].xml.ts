import type { APIRoute, GetStaticPaths } from 'astro';
import { today } from '../../clock.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { fullUrl } from '../../paths.ts';
import { whereWords } from '../../queries/volunteering/opportunity-cards.ts';
import { site } from '../../queries/site/site.ts';
import { newestOpportunities } from '../../views/subscriptions.ts';
import { hasVolunteering } from '../../queries/volunteering/volunteering.ts';

const midnight = (date: string): string => `${date}T00:00:00+08:00`;

/** The feed of new opportunities, latest first, where the site has anything about volunteering. */
export const getStaticPaths: GetStaticPaths = () => (hasVolunteering() ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = ({ locals: { words } }) => {
  const entries = newestOpportunities().map((it) => ({
    url: fullUrl(`/volunteer/${it.id}/`),
    title: it.title,
    published: midnight(it.publishedOn),
    updated: midnight(it.updatedOn ?? it.publishedOn),
    summary: words.text.sentences([it.summary, words.when.lines(it.when)[0], whereWords(words, it)]),
    categories: [it.kind],
  }));
  const about = {
    url: fullUrl('/volunteer/feed.xml'),
    page: fullUrl('/volunteer/'),
    title: words.volunteer.calendar.feedTitle(site.publisher),
    author: site.publisher,
    updated: midnight(today()),
    language: words.language,
  };
  return new Response(atomFeed(about, entries), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
