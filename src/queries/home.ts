import { associationKinds } from '../schemas/association.ts';
import { villageShare } from '../domain/directory/coverage.ts';
import { words } from '../words/index.ts';
import { disclosureFigures, latestYear } from './audit-state.ts';
import { audits, budgets, findings } from './audits.ts';
import { bindingCount, listedCounts } from './commitment-lists.ts';
import { commitments } from './commitments.ts';
import { coverage, directory } from './directory.ts';
import { policyTexts } from './policies.ts';
import { site } from './site.ts';
import { opportunityValues } from './volunteer-lists.ts';
import { listedOpportunities, stations, volunteerGuide } from './volunteering.ts';
import { inForce } from '../schemas/policy.ts';

/** One of the three things that visitors come for, with the ways in that have something behind them. */
export interface Door {
  title: string;
  question: string;
  links: { label: string; path: string }[];
  /** Said where nothing is published behind this door. */
  none?: string;
}

/** A figure with the list that it counts. */
export interface Figure {
  label: string;
  value: string;
  unit: string;
  path?: string;
}

const { doors: w, figures: f } = words.home;

/** The ways to where the money went. */
function money(): Door['links'] {
  const { home } = words.audits;
  const [year] = audits().years;
  const open = findings().filter((it) => it.state !== 'done').length;
  return [
    ...(year === undefined
      ? []
      : [{ label: home.link(year, audits().ofYear.get(year)?.length ?? 0), path: '/audits/' }]),
    ...(open > 0 ? [{ label: home.rectification(open), path: '/audits/rectification/' }] : []),
    ...(budgets().length > 0 ? [{ label: words.budgets.column, path: '/budgets/' }] : []),
  ];
}

/** How many published the audit of the last full year, of those who must. */
function disclosure(): (Figure & { count: number })[] {
  const year = latestYear();
  if (year === undefined) return [];
  const { due, done } = disclosureFigures(year);
  const { figure, unit } = words.audits.home;
  return [
    {
      label: figure(year),
      count: due,
      value: String(done),
      unit: unit(due),
      path: `/audits/missing/${year}/`,
    },
  ];
}

/** The ways to what volunteers are wanted for. */
function volunteering(): Door['links'] {
  const { home } = words.volunteer;
  const ofValue = (facet: string, value: string): number =>
    opportunityValues().find((it) => it.facet === facet && it.value === value)?.items.length ?? 0;
  const { disabled } = words.volunteer.way;
  const ways = [
    { count: listedOpportunities().length, label: home.now, path: '/volunteer/' },
    { count: ofValue('time', 'weekend'), label: home.weekend, path: '/volunteer/time/weekend/' },
    { count: ofValue('way', disabled), label: home.disabled, path: `/volunteer/way/${disabled}/` },
    { count: stations().length, label: home.stations, path: '/stations/' },
  ];
  return [
    ...ways.filter(({ count }) => count > 0).map(({ count, label, path }) => ({ label: label(count), path })),
    ...(volunteerGuide() ? [{ label: home.guide, path: '/volunteer/guide/' }] : []),
  ];
}

/** 查公开 · 找协会 · 做志愿, each with what there is, or with the hotline and the contact page where there is nothing yet. */
export async function doors(): Promise<Door[]> {
  const texts = await policyTexts();
  const { places, associations, services } = directory();
  const promised = commitments().length;
  const published = [
    ...(texts.length > 0 ? [{ label: w.disclosure.policies(texts.length), path: '/policies/' }] : []),
    ...(promised > 0 ? [{ label: words.commitments.home.link(promised), path: '/commitments/' }] : []),
    ...money(),
  ];
  const find = [
    ...(places.byCode.size > 0 ? [{ label: w.directory.places, path: '/places/' }] : []),
    ...(associations.length > 0
      ? [
          {
            label: w.directory.kinds(Object.values(associationKinds).map((it) => it.short)),
            path: '/associations/',
          },
          { label: w.directory.near, path: '/near/' },
        ]
      : []),
    ...(services.length > 0 ? [{ label: w.directory.services(services.length), path: '/services/' }] : []),
  ];
  const contact = { label: w.contact, path: '/contact/' };
  const door = (key: 'disclosure' | 'directory' | 'volunteer', links: Door['links']): Door => ({
    title: w[key].title,
    question: w[key].question,
    links: links.length > 0 ? links : [contact],
    ...(links.length > 0 ? {} : { none: w[key].none(site.hotline) }),
  });
  return [door('disclosure', published), door('directory', find), door('volunteer', volunteering())];
}

/** How the promises that bind today stand, in figures that link to their lists; undefined where there is none. */
export function promises(): { binding: number; counts: ReturnType<typeof listedCounts> } | undefined {
  const counts = listedCounts().filter(({ status }) => status !== 'closed');
  return counts.length > 0 ? { binding: bindingCount(), counts } : undefined;
}

/** What is published, in figures that link to what they count; a figure without records is left out. */
export async function figures(): Promise<Figure[]> {
  const texts = await policyTexts();
  const binding = texts.filter((it) => it.policy.status === inForce).length;
  const founded = directory().associations.filter((it) => it.founded === 'founded').length;
  const villages = villageShare(coverage().total.villages);
  const all: (Figure & { count: number })[] = [
    {
      label: f.policies,
      count: texts.length,
      value: String(texts.length),
      unit: f.unit.texts,
      path: '/policies/',
    },
    {
      label: f.inForce,
      count: binding,
      value: String(binding),
      unit: f.unit.texts,
      path: `/policies/status/${inForce}/`,
    },
    {
      label: f.associations,
      count: founded,
      value: String(founded),
      unit: f.unit.bodies,
      path: '/associations/',
    },
    {
      label: f.villages,
      count: villages ? 1 : 0,
      value: villages ? String(villages.part) : '',
      unit: villages ? f.unit.ofVillages(villages.whole) : '',
      path: '/coverage/',
    },
    ...disclosure(),
  ];
  return all.filter(({ count }) => count > 0);
}
