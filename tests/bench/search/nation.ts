import { placesOf } from '../../../src/domain/places/places.ts';
import { searchLanguage } from '../../../src/words/zh-CN/search-language.ts';
import type { Division } from '../../../src/schemas/division.ts';
import type { ExtractedPage } from '../../../src/search/build/extract.ts';

const kindsAtCounty = ['盲人协会', '聋人协会', '肢残人协会', '智力残疾人及亲友协会', '精神残疾人及亲友协会'];

const pageOf = (
  url: string,
  title: string,
  facts: Pick<ExtractedPage, 'kind' | 'rank' | 'names' | 'place' | 'placeName'>,
  rows: ExtractedPage['rows'] = [],
): ExtractedPage => {
  const text = [title, ...rows.map((it) => it.name)].join(' ');
  const passages = [
    { id: '', label: '', text: title },
    ...rows.map(({ id, name }) => ({ id, label: name, text: name })),
  ];
  return { ...facts, url, title, whole: text, aside: [], passages, rows };
};

/** A place is also known without the ending of its name, as on a page of the portal. */
const shortName = (name: string): string[] => {
  const ending = searchLanguage.placeEndings.find((it) => name.endsWith(it) && name.length - it.length >= 2);
  return ending === undefined ? [] : [name.slice(0, -ending.length)];
};

/**
 * The directory of a whole country as the search sees it, by the real list of divisions: a page a place, its federation
 * and its five associations at each county and above, and on the page of a township a row a village.
 */
export function* nationPages(divisions: readonly Division[]): Generator<ExtractedPage> {
  const { byCode } = placesOf(divisions);
  for (const { code, name, level, children } of byCode.values()) {
    if (level === 'village') continue;
    const above = byCode.get(code.slice(0, level === 'township' ? 6 : code.length - 2))?.name ?? '';
    const at = { place: code, placeName: above + name };
    const villages = level === 'township' ? children.flatMap((it) => byCode.get(it) ?? []) : [];
    const rows = villages.map((it) => ({ id: `v${it.code}`, name: it.name }));
    yield pageOf(
      `/places/${code}/`,
      above + name,
      { kind: '地方', rank: 2, names: [name, code, ...shortName(name)], ...at },
      rows,
    );
    if (level === 'township') continue;
    const federation = `${name}残疾人联合会`;
    yield pageOf(`/federations/${code}/`, federation, { kind: '残联', rank: 3, names: [federation], ...at });
    for (const [index, kind] of kindsAtCounty.entries())
      yield pageOf(`/associations/${code}-${index}/`, name + kind, {
        ...{ kind: '协会', rank: 4, names: [name + kind], ...at },
      });
  }
}
