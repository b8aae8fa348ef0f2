import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { prefixesOf, shortCode } from '../domain/places/places.ts';
import { parseDivisions } from '../records/divisions.ts';
import type { Division } from '../schemas/division.ts';
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
  /** Takes a place into the content with those above it, as far as the lists have them. */
  use: (division: Division) => void;
  /** Places that the content gets with this import, by code. */
  added: () => Division[];
  /** `divisions.csv` with what is added; null where nothing is. */
  plan: () => PlannedFile | null;
}

/** Names by code in a list `code,name`, gzipped or not. Throws a Refusal that says what is wrong with it. */
export function readDivisionList(path: string): Map<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch {
    throw new Refusal('读不出区划列表。请检查路径；文件应是 code,name 两列的 .csv 或 .csv.gz');
  }
  const { divisions, errors } = parseDivisions(bytes.toString('utf8'));
  const [first] = errors;
  if (first) {
    const more = errors.length > 1 ? `（还有 ${errors.length - 1} 处）` : '';
    throw new Refusal(`${basename(path)} 第 ${first.line} 行：${first.what}${more}。${first.todo}`);
  }
  return new Map(divisions.map(({ code, name: it }) => [code, it]));
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

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
  const offered = given === undefined ? new Map<string, string>() : readDivisionList(given);
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
  const added = new Map<string, string>();
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
    use: ({ code, name }) => {
      for (const above of [code, ...prefixesOf(code)]) {
        const known = above === code ? (nameOf(above) ?? name) : nameOf(above);
        if (known !== undefined && !kept.has(above)) added.set(above, known);
      }
    },
    added: () =>
      [...added].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    plan: () => {
      if (added.size === 0) return null;
      const rows = [...kept, ...added].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = ['code,name', ...rows.map(([code, name]) => `${code},${quoted(name)}`), ''].join('\n');
      return { path, text };
    },
  };
}
