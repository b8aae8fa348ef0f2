import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { prefixesOf, shortCode } from '../domain/places/places.ts';
import type { Division } from '../schemas/division.ts';
import { addedTold, listText } from './added-places.ts';
import { readDivisionList, readOfferedList } from './division-file.ts';
import { Refusal } from './source/types.ts';
import type { PlannedFile } from './write-files.ts';

/** The places that an import may use, and those that it makes part of the content. */
export interface DivisionList {
  /** Whether there is a list at all. */
  empty: boolean;
  /** The place that a code means (990100 → 9901 where the list declares 9901); undefined where the list has none. */
  find: (code: string) => Division | undefined;
  /** Places of a name down to townships; with `below`, those of any level under that code, villages too. */
  named: (name: string, below?: string) => Division[];
  /** Takes a place into the content with those above it, as far as the lists have them; `where` a form names one of its own. */
  use: (division: Division, where?: string) => void;
  /** The places of the content folder, as they are there. */
  there: () => Division[];
  /** Those that become part of it. */
  added: () => Division[];
  /** The same lists, of which no place is taken yet. */
  anew: () => DivisionList;
  /** What is to be told of them, line by line: which they are, those that no list has, those without the place above. */
  told: () => string[];
  /** `divisions.csv` with what is added; null where nothing is. */
  plan: () => PlannedFile | null;
}

/** Names that mean the same place: the committee of a village is not part of its name. */
export const sameName = (a: string, b: string): boolean => {
  const core = (name: string): string =>
    name
      .normalize('NFKC')
      .replace(/\s/gu, '')
      .replace(/(?:居民委员会|居委会|村民委员会|村委会|委员会)$/u, '');
  const [one, other] = [core(a), core(b)];
  return one === other || one.replace(/(?:村|社区)$/u, '') === other.replace(/(?:村|社区)$/u, '');
};

/**
 * The list of the content folder together with the one given by `--divisions`. Throws a Refusal where a list can't be
 * read, or where the two name a place differently (both are shown).
 */
export function openDivisions(contentDir: string, given: string | undefined): DivisionList {
  const path = resolve(contentDir, 'divisions.csv');
  const kept = existsSync(path) ? readDivisionList(path) : new Map<string, string>();
  const offered = given === undefined ? new Map<string, string>() : readOfferedList(given);
  const conflicts = [...kept].filter(([code, name]) => {
    const other = offered.get(code);
    return other !== undefined && !sameName(name, other);
  });
  if (conflicts.length > 0) {
    const shown = conflicts
      .slice(0, 5)
      .map(([code, name]) => `${code} 一处是“${name}”，一处是“${offered.get(code) ?? ''}”`);
    throw new Refusal(
      `${conflicts.length} 个地方的名称和内容文件夹的 divisions.csv 不一致：${shown.join('；')}。请核对后改正其中一份`,
    );
  }
  return listOf(path, kept, offered);
}

const asDivisions = (list: ReadonlyMap<string, string>): Division[] =>
  [...list].map(([code, name]) => ({ code, name }));

/** The list of a content folder, which stands at `path`, together with an offered one. */
function listOf(
  path: string,
  kept: ReadonlyMap<string, string>,
  offered: ReadonlyMap<string, string>,
): DivisionList {
  const added = new Map<string, string>();
  const unlisted = new Map<string, string>();
  const nameOf = (code: string): string | undefined => kept.get(code) ?? added.get(code) ?? offered.get(code);
  const declared = { has: (code: string): boolean => nameOf(code) !== undefined };
  // Made once, and only where a place is asked for by its name: a nation's list has 665,276 of them.
  let codesByName: Map<string, string[]> | undefined;
  /** Places down to townships; villages bear one name by the thousand. */
  const codesNamed = (name: string): string[] => {
    const upToTownships = (codes: Iterable<string>): string[] => [...codes].filter((it) => it.length <= 9);
    codesByName ??= Map.groupBy(
      upToTownships(new Set([...offered.keys(), ...kept.keys()])),
      (code) => kept.get(code) ?? offered.get(code) ?? '',
    );
    const own = upToTownships(added.keys()).filter((it) => added.get(it) === name && !offered.has(it));
    return [...(codesByName.get(name) ?? []), ...own];
  };
  return {
    empty: kept.size + offered.size === 0,
    find: (code) => {
      const short = shortCode(code, declared);
      const name = nameOf(short);
      return name === undefined ? undefined : { code: short, name };
    },
    named: (name, below) =>
      below === undefined
        ? codesNamed(name).map((code) => ({ code, name }))
        : [...new Map([...offered, ...added, ...kept])]
            .filter(([code, it]) => code.startsWith(below) && sameName(it, name))
            .map(([code, it]) => ({ code, name: it })),
    use: ({ code, name }, where = '') => {
      if (nameOf(code) === undefined) unlisted.set(code, where);
      for (const above of [code, ...prefixesOf(code)]) {
        const known = above === code ? (nameOf(above) ?? name) : nameOf(above);
        if (known !== undefined && !kept.has(above)) added.set(above, known);
      }
    },
    there: () => asDivisions(kept),
    added: () => asDivisions(added),
    anew: () => listOf(path, kept, offered),
    told: () => (added.size === 0 ? [] : addedTold({ added, unlisted, text: listText([...kept, ...added]) })),
    plan: () => (added.size === 0 ? null : { path, text: listText([...kept, ...added]) }),
  };
}
