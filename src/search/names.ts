import { fold } from './fold.ts';

/**
 * Names and terms by how they are read. An entry is found by the initials of its reading (`zmxh` for 专门协会; what is no
 * Chinese character stands for itself), and files hold all entries whose initials begin alike.
 */
export interface NameEntry {
  /** As it is compared: folded. */
  form: string;
  /** As it is written, where that is something else. */
  written?: string;
  /** A syllable a sign, without tones, blanks between; what is no Chinese character stands for itself. */
  reading: string;
  /** How much there is of it: times in texts, more for names. */
  weight: number;
  /** The page that it is the name of. */
  page?: number;
  /** Where in the page, e.g. the row of a village. */
  anchor?: string;
  /** Said behind it, e.g. where a village lies. */
  note?: string;
}

/** The initials of a reading: `zhuan men xie hui` → `zmxh`. */
const initialsOf = (reading: string): string =>
  reading
    .split(' ')
    .map((it) => it[0] ?? '')
    .join('');

/** Entries of a file as text: a line each, fields by tabs, readings that go on as those before not repeated. */
export const encodeNames = (entries: readonly NameEntry[]): string =>
  entries
    .map(({ form, written, reading, weight, page, anchor, note }, index) =>
      [
        written ?? form,
        entries[index - 1]?.reading === reading ? '' : reading,
        weight,
        ...(page === undefined ? [] : [page, anchor ?? '', note ?? '']),
      ]
        .join('\t')
        .trimEnd(),
    )
    .join('\n');

/** Most names: nothing in them is folded. */
const allHan = /^\p{Script=Han}+$/u;

export function decodeNames(text: string): NameEntry[] {
  let last = '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [written = '', reading = '', weight = '', page = '', anchor = '', note = ''] = line.split('\t');
      last = reading || last;
      const form = allHan.test(written) ? written : fold(written);
      return {
        ...{ form, reading: last, weight: Number(weight) },
        ...(form === written ? {} : { written }),
        ...(page === '' ? {} : { page: Number(page) }),
        ...(anchor === '' ? {} : { anchor }),
        ...(note === '' ? {} : { note }),
      };
    });
}

/**
 * Prefixes of initials, so that at most `most` entries have the same; entries that are no longer than their prefix stay
 * under it with a blank. Ascending.
 */
export function splitByPrefix(entries: readonly NameEntry[], most: number): Map<string, NameEntry[]> {
  const files = new Map<string, NameEntry[]>();
  const put = (prefix: string, group: readonly NameEntry[], keys: readonly string[]): void => {
    if (group.length <= most || prefix.endsWith(' ')) {
      files.set(prefix, [...group]);
      return;
    }
    const below = Map.groupBy(group.keys(), (at) => (keys[at] ?? '')[prefix.length] ?? ' ');
    for (const sign of [...below.keys()].sort()) {
      const at = below.get(sign) ?? [];
      put(
        prefix + sign,
        at.flatMap((it) => group[it] ?? []),
        at.map((it) => keys[it] ?? ''),
      );
    }
  };
  put(
    '',
    entries,
    entries.map((it) => initialsOf(it.reading)),
  );
  return files;
}

/** Initials that may stand at each position. */
export type Initials = readonly (readonly string[])[];

/**
 * The files that may hold entries with such initials: those whose prefix agrees as far as both go, the closest first. An
 * entry may be shorter than what was asked; with `longer` also longer.
 */
export const filesFor = (prefixes: readonly string[], initials: Initials, longer = false): number[] =>
  prefixes
    .flatMap((prefix, file) => {
      const key = prefix.trimEnd();
      const agrees = [...key].every((it, at) => initials[at]?.includes(it) ?? true);
      return agrees && (longer || key.length <= initials.length) ? [{ file, length: key.length }] : [];
    })
    .sort((a, b) => b.length - a.length)
    .map((it) => it.file);
