import { fold } from './fold.ts';
import { plainReading, type Characters } from './readings.ts';

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

type Readings = Pick<Characters, 'readings'>;

/** Entries of a file as text: a line each, fields by tabs; a reading stands only where it is not the plain one. */
export const encodeNames = (entries: readonly NameEntry[], characters: Readings): string =>
  entries
    .map(({ form, written, reading, weight, page, anchor, note }) =>
      [
        written ?? form,
        plainReading(form, characters) === reading ? '' : reading,
        weight,
        ...(page === undefined ? [] : [page, anchor ?? '', note ?? '']),
      ]
        .join('\t')
        .trimEnd(),
    )
    .join('\n');

/** Most names: nothing in them is folded. */
const allHan = /^\p{Script=Han}+$/u;

export const decodeNames = (text: string, characters: Readings): NameEntry[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [written = '', reading = '', weight = '', page = '', anchor = '', note = ''] = line.split('\t');
      const form = allHan.test(written) ? written : fold(written);
      return {
        ...{ form, reading: reading || plainReading(form, characters), weight: Number(weight) },
        ...(form === written ? {} : { written }),
        ...(page === '' ? {} : { page: Number(page) }),
        ...(anchor === '' ? {} : { anchor }),
        ...(note === '' ? {} : { note }),
      };
    });

/** The shortest beginning of a key that still stands behind another one. */
function beginning(key: string, before: string): string {
  let size = 1;
  while (size < key.length && key.slice(0, size) <= before) size += 1;
  return key.slice(0, size);
}

/** Entries in order of their initials, in files of some `most`, each under the key that it begins with; equal initials stay together. */
export function splitByInitials(entries: readonly NameEntry[], most: number): Map<string, NameEntry[]> {
  const keyed = entries
    .map((entry) => ({ entry, key: initialsOf(entry.reading) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const files = new Map<string, NameEntry[]>();
  let [last, file]: [string, NameEntry[]] = ['', []];
  for (const { entry, key } of keyed) {
    if (files.size === 0 || (file.length >= most && key !== last))
      files.set(files.size === 0 ? '' : beginning(key, last), (file = []));
    file.push(entry);
    last = key;
  }
  return files;
}

/** Initials that may stand at each position. */
export type Initials = readonly (readonly string[])[];

const behindAll = '\uffff';

/** How many of such initials an entry may have that lies between two keys; 0 where none may lie there. */
function agreement(from: string, to: string, initials: Initials, longer: boolean): number {
  const deepest = (begun: string, size: number): number => {
    if (begun >= to || begun + behindAll < from) return 0;
    if (from <= begun && begun + behindAll < to) return initials.length;
    const inside = size > 0 && begun >= from;
    if (size === initials.length) return longer || inside ? size : 0;
    return (initials[size] ?? []).reduce(
      (most, it) => Math.max(most, deepest(begun + it, size + 1)),
      inside ? size : 0,
    );
  };
  return deepest('', 0);
}

/**
 * The files that may hold entries with such initials, as far as both go, those that have most of them first. An entry may be
 * shorter than what was asked; with `longer` also longer.
 */
export const filesFor = (keys: readonly string[], initials: Initials, longer = false): number[] =>
  keys
    .map((from, file) => ({ file, size: agreement(from, keys[file + 1] ?? behindAll, initials, longer) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .map((it) => it.file);
