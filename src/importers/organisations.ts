import { recordsOf, type Content } from '../records/content.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { normalise } from './sheet/normalise.ts';

/** An organisation of the content folder that a form can be about. */
export interface KnownOrganisation {
  id: string;
  name: string;
  collection: CollectionName;
  creditCode?: string;
}

/** The organisations of a content folder. */
export const organisationsIn = (content: Pick<Content, 'records'>): KnownOrganisation[] =>
  (['associations', 'federations', 'organisations'] as const).flatMap((name) =>
    recordsOf(content, name).map(({ collection, id, data }) => {
      const { name, registration } = data as { name: string; registration?: { creditCode?: string } };
      const { creditCode } = registration ?? {};
      return { id, name, collection, ...(creditCode ? { creditCode } : {}) };
    }),
  );

/** Those of exactly this name, spaces and widths aside. */
export const organisationsNamed = (known: readonly KnownOrganisation[], name: string): KnownOrganisation[] =>
  known.filter((it) => normalise(it.name) === normalise(name));

const pairsOf = (text: string): string[] =>
  [...text].slice(1).map((sign, index) => `${text[index] ?? ''}${sign}`);

/** Whether the signs of a short name stand in a long one in their order: 市盲协 in 云汀市盲人协会. */
function isShortOf(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length && short.length > 1;
}

/** The share of pairs of signs that two names have in common. */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return (2 * pairs.filter((it) => others.includes(it)).length) / Math.max(1, pairs.length + others.length);
}

const enough = 0.6;

/** Those whose name is most like a text that names none: up to three. */
export function alike<Known extends Pick<KnownOrganisation, 'name'>>(
  known: readonly Known[],
  text: string,
): Known[] {
  const typed = normalise(text);
  return known
    .map((it) => {
      const name = normalise(it.name);
      return { it, score: likeness(typed, name) + (isShortOf(typed, name) ? 1 : 0) };
    })
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ it }) => it);
}
