import { topPlaces } from '../domain/directory/coverage-parts.ts';
import { directory } from '../queries/directory/directory.ts';
import type { Words } from '../words/languages.ts';
import type { Chosen, ListValue } from './list.ts';

/** A value a place, those with children among them, in the order of the list of divisions; villages have no page. */
export function placeValues<Item extends { id: string; place: string }>(
  words: Words,
  base: string,
  groups: ReadonlyMap<string, Item[]>,
): ListValue<Item>[] {
  const { places } = directory();
  return [...places.byCode.values()].flatMap(({ code, level, name }) => {
    const items = groups.get(code);
    if (!items || level === 'village') return [];
    const { place: label } = words.volunteer.facet;
    return [{ facet: 'place', label, value: code, items, text: name, path: `${base}place/${code}/` }];
  });
}

/** Codes of the places to choose between: those right below a place, else the outermost ones that leave a choice. */
function choicesAt(code: string | undefined): Set<string> {
  const { places } = directory();
  const below = code === undefined ? undefined : places.byCode.get(code)?.children;
  return new Set(below ?? topPlaces(places).choices.map((it) => it.code));
}

/** The ways to narrow a list that its page offers: of the places only the next ones, and what it is narrowed to. */
export function offered<Item>(values: readonly ListValue<Item>[], current?: Chosen): ListValue<Item>[] {
  const codes = choicesAt(current?.facet === 'place' ? current.value : undefined);
  const shown = values.filter(({ facet, value }) => facet !== 'place' || codes.has(value));
  const own = values.find((it) => it.facet === current?.facet && it.value === current.value);
  return own && !shown.includes(own) ? [own, ...shown] : shown;
}
