import { marksApart, namesakes } from '../domain/lists/namesakes.ts';
import { kindsIn, sections } from './sections.ts';
import type { Kind, MapGroup } from '../kinds/definition.ts';
import { facetGroups } from '../kinds/facet-groups.ts';
import { mostLinks } from '../kinds/list.ts';
import { sectionsOf, type Link, type SectionName } from '../kinds/sections.ts';
import { easyReadTexts } from '../queries/reading/easy-read.ts';
import { sitePages } from '../queries/site/pages.ts';
import { volunteerGuide } from '../queries/volunteering/volunteering.ts';
import type { Words } from '../words/languages.ts';

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
  const hasList = siteMap.list !== false || (siteMap.records === true && records().length > mostLinks);
  return [
    ...(hasList && records().length > 0 ? [{ label: w.column, path: page }] : []),
    ...(siteMap.links?.() ?? []),
  ];
};

const groupsOf = (words: Words, { siteMap = {}, list }: Kind): readonly MapGroup[] => [
  ...(siteMap.groups?.() ?? []),
  ...(siteMap.facets && list ? facetGroups(words, list.get()) : []),
];

/** Links of a column that are to no record and no list of records. */
const more: Partial<Record<SectionName, (words: Words) => Link[]>> = {
  commitments: (words) => [{ label: words.due.column, path: '/due/' }],
  volunteer: (words) =>
    volunteerGuide() ? [{ label: words.volunteerGuide.title, path: '/volunteer/guide/' }] : [],
};

function groupOf(words: Words, section: SectionName): SiteMapGroup {
  const own = kindsIn(words, section);
  return {
    heading: sectionsOf(words)[section].label,
    links: [
      ...own.flatMap(linksOf),
      ...(more[section]?.(words) ?? []),
      ...own.filter((it) => it.siteMap?.records).flatMap(recordLinks),
    ],
    below: own.flatMap((it) => groupsOf(words, it)).filter(({ links }) => links.length > 0),
  };
}

/** The groups with the names of narrowed lists told apart that stand in more than one: 北京市残疾人联合会（1）（志愿助残）. */
function toldApart(words: Words, groups: readonly SiteMapGroup[]): SiteMapGroup[] {
  const all = groups.flatMap(({ heading: column, below = [] }) =>
    below.flatMap(({ heading, links }) => links.map((link) => ({ column, heading, link }))),
  );
  const labels = new Map<Link, string>();
  for (const group of namesakes(all, (it) => it.link.label)) {
    const marks = marksApart(group, ({ column, heading, link }) => [column, heading, link.path]);
    for (const [at, { link }] of group.entries())
      labels.set(link, words.text.toldApart(link.label, marks[at] ?? ''));
  }
  const relabelled = (link: Link): Link => ({ ...link, label: labels.get(link) ?? link.label });
  return groups.map(({ below = [], ...group }) => ({
    ...group,
    below: below.map((it) => ({ ...it, links: it.links.map(relabelled) })),
  }));
}

/** The site map: every column with its lists, and record by record where that is not too long. */
export async function siteMap(words: Words): Promise<SiteMapGroup[]> {
  const { frame } = words;
  const pages = (await sitePages()).map((page) => ({
    label: page.data.title,
    path: `/${page.id}/`,
    language: page.data.language,
  }));
  const groups: SiteMapGroup[] = [
    {
      heading: frame.sitemap.sections,
      links: [
        { label: frame.home, path: '/' },
        ...sections(words).map(({ label, path }) => ({ label, path })),
        { label: words.updates.title, path: '/updates/' },
        { label: words.data.column, path: '/data/' },
        { label: frame.search, path: '/search/' },
      ],
    },
    ...(Object.keys(sectionsOf(words)) as SectionName[]).map((it) => groupOf(words, it)),
    {
      heading: frame.sitemap.about,
      links: [
        ...pages,
        { label: words.reading.title, path: '/reading/' },
        ...(easyReadTexts().length > 0 ? [{ label: words.easyRead.all, path: '/easy-read/' }] : []),
        { label: words.glossary.title, path: '/glossary/' },
      ],
    },
  ];
  return toldApart(
    words,
    groups.filter(({ links, below = [] }) => links.length + below.length > 0),
  );
}
