import { facetValues } from '../domain/lists/facets.ts';
import { policyFacets } from '../domain/policies/policies.ts';
import { associationKindIds, associationKinds } from '../schemas/association.ts';
import { words } from '../words/index.ts';
import { audits, budgets, dutyYears } from './audits.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { commitmentValues, listedCommitments } from './commitment-lists.ts';
import { observations } from './commitment-records.ts';
import { directory } from './directory.ts';
import { evaluations } from './evaluations.ts';
import { sitePages } from './pages.ts';
import { policyTexts } from './policies.ts';
import { sections } from './sections.ts';
import { surveys } from './surveys.ts';
import { offered, opportunityValues } from './volunteer-lists.ts';
import { listedOpportunities, stations, volunteerGuide } from './volunteering.ts';

/** A group of links on the site map page. */
export interface SiteMapGroup {
  heading: string;
  links: { label: string; path: string }[];
  /** Groups of the same column. */
  below?: SiteMapGroup[];
}

/** Above this many records a column is listed by its lists and not record by record. */
const longest = 300;

async function policyGroup(): Promise<SiteMapGroup> {
  const policies = (await policyTexts()).map((it) => it.policy);
  const byFacet = Map.groupBy(facetValues(policyFacets(words.policies.facets), policies), (it) => it.label);
  const below = [...byFacet].map(([label, values]) => ({
    heading: words.frame.filterByFacet(label),
    links: values.map(({ facet, value, items }) => ({
      label: words.text.withAside(value, items.length),
      path: `/policies/${facet}/${value}/`,
    })),
  }));
  const texts = policies.map(({ id, title }) => ({ label: title, path: `/policies/${id}/` }));
  return { heading: words.policies.column, links: texts.length > longest ? [] : texts, below };
}

function directoryGroup(): SiteMapGroup {
  const { places, associations, organisations, servicePlaces } = directory();
  const top = places.roots.flatMap((code) => [code, ...(places.byCode.get(code)?.children ?? [])]);
  const kinds = associationKindIds.filter((kind) => associations.some((it) => it.kind === kind));
  const lists = [
    { has: associations.length > 0, label: words.associations.column, path: '/associations/' },
    { has: servicePlaces.length > 0, label: words.servicePlaces.column, path: '/service-places/' },
    { has: organisations.length > 0, label: words.organisations.column, path: '/organisations/' },
    { has: places.byCode.size > 0, label: words.coverage.column, path: '/coverage/' },
    { has: associations.length > 0, label: words.near.title, path: '/near/' },
  ];
  return {
    heading: words.places.column,
    links: lists.filter(({ has }) => has).map(({ label, path }) => ({ label, path })),
    below: [
      {
        heading: words.frame.filterByFacet(words.frame.kind),
        links: kinds.map((kind) => ({ label: associationKinds[kind].name, path: `/associations/${kind}/` })),
      },
      {
        heading: words.frame.filterByFacet(words.frame.place),
        links: top.slice(0, longest).map((code) => ({
          label: places.byCode.get(code)?.name ?? code,
          path: `/places/${code}/`,
        })),
      },
    ].filter((group) => group.links.length > 0),
  };
}

function moneyGroup(): SiteMapGroup {
  const w = words.audits;
  const any = audits().all.length > 0;
  return {
    heading: w.section,
    links: [
      ...(any
        ? [
            { label: w.column, path: '/audits/' },
            { label: w.rectificationTitle(), path: '/audits/rectification/' },
          ]
        : []),
      ...(evaluations().length > 0
        ? [
            { label: words.evaluations.column, path: '/evaluations/' },
            { label: words.evaluations.missedTitle, path: '/evaluations/missed/' },
          ]
        : []),
      ...(surveys().length > 0 ? [{ label: words.surveys.column, path: '/surveys/' }] : []),
      ...(budgets().length > 0 ? [{ label: words.budgets.column, path: '/budgets/' }] : []),
    ],
    below: [
      {
        heading: words.frame.filterByFacet(w.siteMap.byYear),
        links: audits().years.map((year) => ({ label: w.yearLink(year), path: `/audits/year/${year}/` })),
      },
      {
        heading: words.frame.filterByFacet(w.siteMap.missing),
        links: dutyYears().map((year) => ({ label: w.missingLink(year), path: `/audits/missing/${year}/` })),
      },
    ].filter((group) => group.links.length > 0),
  };
}

function volunteerGroup(): SiteMapGroup {
  const { volunteer: w, stations: s, volunteerGuide: g, frame } = words;
  const byFacet = Map.groupBy(offered(opportunityValues()), (it) => it.label);
  const links = [
    { has: listedOpportunities().length > 0, label: w.nowHeading, path: '/volunteer/' },
    { has: stations().length > 0, label: s.column, path: '/stations/' },
    { has: volunteerGuide() !== undefined, label: g.title, path: '/volunteer/guide/' },
    { has: listedOpportunities().length > 0, label: w.board.link, path: '/volunteer/board/' },
  ];
  return {
    heading: w.column,
    links: links.filter(({ has }) => has).map(({ label, path }) => ({ label, path })),
    below: [...byFacet].map(([label, values]) => ({
      heading: frame.filterByFacet(label),
      links: values.map(({ facet, value, text, items }) => ({
        label: words.text.withAside(text ?? value, items.length),
        path: `/volunteer/${facet}/${value}/`,
      })),
    })),
  };
}

function commitmentGroup(): SiteMapGroup {
  const byFacet = Map.groupBy(commitmentValues(), (it) => it.label);
  const texts = listedCommitments().map(({ id, commitment }) => ({
    label: commitment.sentence,
    path: `/commitments/${id}/`,
  }));
  const figures = { label: words.observations.column, path: '/observations/' };
  return {
    heading: words.commitments.column,
    links: [
      ...commitmentColumns(),
      ...(observations().length > 0 ? [figures] : []),
      ...(texts.length > longest ? [] : texts),
    ],
    below: [...byFacet].map(([label, values]) => ({
      heading: words.frame.filterByFacet(label),
      links: values.slice(0, longest).map(({ facet, value, text, items }) => ({
        label: words.frame.withCount(text ?? value, items.length),
        path: `/commitments/${facet}/${value}/`,
      })),
    })),
  };
}

/** The site map: every column with its lists, and record by record where that is not too long. */
export async function siteMap(): Promise<SiteMapGroup[]> {
  const { frame } = words;
  const columns = (await sections()).map(({ label, path }) => ({ label, path }));
  const services = directory().services.map(({ id, name }) => ({ label: name, path: `/services/${id}/` }));
  const pages = (await sitePages()).map((page) => ({ label: page.data.title, path: `/${page.id}/` }));
  const groups: SiteMapGroup[] = [
    {
      heading: frame.sitemap.sections,
      links: [
        { label: frame.home, path: '/' },
        ...columns,
        { label: words.updates.title, path: '/updates/' },
        { label: words.data.column, path: '/data/' },
        { label: frame.search, path: '/search/' },
      ],
    },
    await policyGroup(),
    commitmentGroup(),
    directoryGroup(),
    { heading: words.services.column, links: services },
    moneyGroup(),
    volunteerGroup(),
    { heading: frame.sitemap.about, links: pages },
  ];
  return groups.filter(({ links, below = [] }) => links.length + below.length > 0);
}
