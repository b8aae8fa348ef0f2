import { kindsIn, sections } from './sections.ts';
import type { Kind, MapGroup } from '../kinds/definition.ts';
import { facetGroups, mostLinks } from '../kinds/list.ts';
import { sectionsOf, type Link, type SectionName } from '../kinds/sections.ts';
import { sitePages } from '../queries/pages.ts';
import { volunteerGuide } from '../queries/volunteering.ts';
import { words } from '../words/index.ts';

/** A group of links on the site map page. */
export interface SiteMapGroup extends MapGroup {
  /** Groups of the same column. */
  below?: readonly MapGroup[];
}

/** The records of a kind as links; none where there are too many. */
function recordLinks({ records, titleOf, pathOf }: Kind): Link[] {
  const all = records();
  return all.length > mostLinks ? [] : all.map(({ id }) => ({ label: titleOf(id) ?? id, path: pathOf(id) }));
}

const linksOf = (kind: Kind): Link[] => {
  const { records, words: w, page, siteMap = {} } = kind;
  return [
    ...(siteMap.list !== false && records().length > 0 ? [{ label: w.column, path: page }] : []),
    ...(siteMap.links?.() ?? []),
  ];
};

const groupsOf = ({ siteMap = {}, list }: Kind): readonly MapGroup[] => [
  ...(siteMap.groups?.() ?? []),
  ...(siteMap.facets && list ? facetGroups(list.get().offered()) : []),
];

/** Links of a column that are to no record and no list of records. */
const more: Partial<Record<SectionName, () => Link[]>> = {
  volunteer: () =>
    volunteerGuide() ? [{ label: words.volunteerGuide.title, path: '/volunteer/guide/' }] : [],
};

function groupOf(section: SectionName): SiteMapGroup {
  const own = kindsIn(section);
  return {
    heading: sectionsOf[section].label,
    links: [
      ...own.flatMap(linksOf),
      ...(more[section]?.() ?? []),
      ...own.filter((it) => it.siteMap?.records).flatMap(recordLinks),
    ],
    below: own.flatMap(groupsOf).filter(({ links }) => links.length > 0),
  };
}

/** The site map: every column with its lists, and record by record where that is not too long. */
export async function siteMap(): Promise<SiteMapGroup[]> {
  const { frame } = words;
  const pages = (await sitePages()).map((page) => ({ label: page.data.title, path: `/${page.id}/` }));
  const groups: SiteMapGroup[] = [
    {
      heading: frame.sitemap.sections,
      links: [
        { label: frame.home, path: '/' },
        ...sections().map(({ label, path }) => ({ label, path })),
        { label: words.updates.title, path: '/updates/' },
        { label: words.data.column, path: '/data/' },
        { label: frame.search, path: '/search/' },
      ],
    },
    ...(Object.keys(sectionsOf) as SectionName[]).map(groupOf),
    { heading: frame.sitemap.about, links: pages },
  ];
  return groups.filter(({ links, below = [] }) => links.length + below.length > 0);
}
