import { kinds } from '../kinds/index.ts';
import { bindingCount, listedCounts } from '../kinds/commitments.ts';
import { mostOfEach } from '../domain/lists/most-of-each.ts';
import type { HomeFigure, Update } from '../kinds/definition.ts';
import type { Link, SectionName } from '../kinds/sections.ts';
import { site } from '../queries/site/site.ts';
import { volunteerGuide } from '../queries/volunteering/volunteering.ts';
import type { Words } from '../words/languages.ts';
import { kindsIn } from './sections.ts';
import { latestUpdates } from './updates.ts';

/** One of the three things that visitors come for, with the ways in that have something behind them. */
export interface Door {
  title: string;
  question: string;
  links: Link[];
  /** Said where nothing is published behind this door. */
  none?: string;
}

/** The columns behind each door. */
const behind = {
  disclosure: ['policies', 'commitments', 'results'],
  directory: ['directory', 'services'],
  volunteer: ['volunteer'],
} as const satisfies Record<string, readonly SectionName[]>;

/** A door with these ways in; with none of them it leads to the hotline and the contact page. */
export function doorWith(words: Words, key: keyof typeof behind, links: Link[]): Door {
  const { title, question, none } = words.home.doors[key];
  if (links.length > 0) return { title, question, links };
  const contact = { label: words.home.doors.contact, path: '/contact/' };
  return { title, question, links: [contact], none: none(site.hotline) };
}

function doorOf(words: Words, key: keyof typeof behind): Door {
  const guide = { label: words.volunteer.home.guide, path: '/volunteer/guide/' };
  const links = [
    ...behind[key].flatMap((section) => kindsIn(words, section).flatMap((it) => it.ways?.() ?? [])),
    ...(key === 'volunteer' && volunteerGuide() ? [guide] : []),
  ];
  return doorWith(words, key, links);
}

/** 查公开 · 找协会 · 做志愿, each with what there is, or with the hotline and the contact page where there is nothing yet. */
export const doors = (words: Words): Door[] => [
  doorOf(words, 'disclosure'),
  doorOf(words, 'directory'),
  doorOf(words, 'volunteer'),
];

/** How the promises that bind today stand, in figures that link to their lists; undefined where there is none. */
export function promises(
  words: Words,
): { binding: number; counts: ReturnType<typeof listedCounts> } | undefined {
  const counts = listedCounts(words).filter(({ status }) => status !== 'closed');
  return counts.length > 0 ? { binding: bindingCount(), counts } : undefined;
}

/** What is published, in figures that link to what they count; a figure without records is left out. */
export const homeFigures = (words: Words): (HomeFigure & { value: string })[] =>
  kinds(words)
    .flatMap((it) => it.figures?.() ?? [])
    .filter(({ count }) => count > 0)
    .map((it) => ({ value: words.text.count(it.count), ...it }));

const [mostLatest, mostOfAKind] = [6, 2];

/** What was published or changed last, of all kinds: no kind crowds out the others. */
export const latestOfAll = (words: Words): Update[] =>
  mostOfEach(latestUpdates(words), (it) => it.word, mostOfAKind).slice(0, mostLatest);
