import { fold, isHan } from './fold.ts';

/** A sign of a query as it may have been meant. */
export interface Sound {
  /** The sign that was typed; empty where only its sound was. */
  sign: string;
  /** Its readings, without tones. */
  readings: readonly string[];
  /** Whether a reading is only begun: an initial, or the last syllable while typing. */
  begun?: boolean;
}

/** Readings of characters, and the simplified form of traditional ones. */
export interface Characters {
  readings: ReadonlyMap<string, readonly string[]>;
  simplified: ReadonlyMap<string, string>;
}

/** Characters that the site does not use lie in so many files; those that it uses are one file, which every search needs. */
export const rareFiles = 32;

export const rareFile = (sign: string): number => (sign.codePointAt(0) ?? 0) % rareFiles;

/**
 * A line a syllable: the characters that are mostly read so, then those that sometimes are; the last line has pairs of a
 * traditional and a simplified character.
 */
export const encodeCharacters = ({ readings, simplified }: Characters): string => {
  const bySyllable = new Map<string, { mostly: string[]; sometimes: string[] }>();
  for (const [sign, syllables] of readings)
    for (const [at, it] of syllables.entries()) {
      const known = bySyllable.get(it) ?? { mostly: [], sometimes: [] };
      bySyllable.set(it, known);
      known[at === 0 ? 'mostly' : 'sometimes'].push(sign);
    }
  const line = (syllable: string, ...signs: string[][]): string =>
    [syllable, ...signs.map((it) => it.sort().join(''))].join('\t');
  return [
    ...[...bySyllable].sort().map(([syllable, { mostly, sometimes }]) => line(syllable, mostly, sometimes)),
    `=\t${[...simplified].map(([from, to]) => from + to).join('')}`,
  ].join('\n');
};

export function decodeCharacters(text: string): Characters {
  const readings = new Map<string, string[]>();
  const simplified = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [syllable = '', mostly = '', sometimes = ''] = line.split('\t');
    if (syllable === '=') {
      const all = [...mostly];
      for (let at = 0; at + 1 < all.length; at += 2) simplified.set(all[at] ?? '', all[at + 1] ?? '');
      continue;
    }
    for (const sign of mostly) readings.set(sign, [syllable, ...(readings.get(sign) ?? [])]);
    for (const sign of sometimes) readings.set(sign, [...(readings.get(sign) ?? []), syllable]);
  }
  return { readings, simplified };
}

/** How a folded text is read if each of its characters is read as it mostly is. */
export const plainReading = (folded: string, { readings }: Pick<Characters, 'readings'>): string =>
  [...folded].map((it) => readings.get(it)?.[0] ?? it).join(' ');

/** Sounds that many people do not tell apart are written alike: zh z, ch c, sh s, n l, f h, ang an, eng en, ing in. */
const near = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^f/, 'h')
    .replace(/^hua/, 'ha')
    .replace(/(?<=[aei])ng$/, 'n');

/** How many of those sounds tell two syllables apart; undefined where more than they do. */
export function nearness(a: string, b: string): number | undefined {
  if (near(a) !== near(b)) return undefined;
  const features = (it: string): boolean[] => [
    /^[zcs]h/.test(it),
    it.startsWith('n'),
    it.startsWith('f'),
    it.endsWith('ng'),
  ];
  const [one, other] = [features(a), features(b)];
  return one.filter((it, at) => it !== other[at]).length;
}

/** Initials that stand for a near sound. */
export const nearInitials = (initial: string): string[] =>
  ['nl', 'fh'].find((it) => it.includes(initial))?.split('') ?? [initial];

const tones: Record<string, string> = Object.fromEntries(
  [
    ['āáǎà', 'a'],
    ['ēéěèê', 'e'],
    ['īíǐì', 'i'],
    ['ōóǒò', 'o'],
    ['ūúǔù', 'u'],
    ['ǖǘǚǜü', 'v'],
  ].flatMap(([marked = '', plain = '']) => [...marked].map((it) => [it, plain])),
);

/** Pinyin without tone marks and tone numbers, ü as v; apostrophes become blanks. */
const plainPinyin = (text: string): string =>
  [...text.normalize('NFC').toLowerCase()]
    .map((it) => tones[it] ?? it)
    .join('')
    .replace(/u:/g, 'v')
    .replace(/(?<=[nl])ue/g, 've')
    .replace(/(?<=[a-z])[1-5](?![0-9])/g, ' ')
    .replace(/['’‘`·-]/g, ' ');

/** A way to read letters. */
interface Way {
  sounds: Sound[];
  /** How many of its syllables are only initials. */
  begun: number;
}

const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])/;
const mostBegun = 6;
const fewestFirst = (a: Way, b: Way): number => a.begun - b.begun || a.sounds.length - b.sounds.length;

/**
 * The likeliest ways to read letters as syllables, some of which may be initials (`wangcq`); the last may be only begun
 * where `open`.
 */
function syllabled(letters: string, syllables: ReadonlySet<string>, open: boolean): Sound[][] {
  const ways = new Map<number, Way[]>();
  const from = (at: number): Way[] => {
    if (at === letters.length) return [{ sounds: [], begun: 0 }];
    const known = ways.get(at);
    if (known) return known;
    const found: Way[] = [];
    const goOn = (size: number, sound: Sound): void => {
      for (const { sounds, begun } of from(at + size))
        found.push({ sounds: [sound, ...sounds], begun: begun + Number(sound.begun ?? false) });
    };
    for (let size = Math.min(6, letters.length - at); size > 0; size -= 1) {
      const part = letters.slice(at, at + size);
      const goesOn = open && at + size === letters.length && [...syllables].some((it) => it.startsWith(part));
      if (goesOn) found.push({ sounds: [{ sign: '', readings: [part], begun: true }], begun: 0 });
      else if (syllables.has(part)) goOn(size, { sign: '', readings: [part] });
    }
    const begun = initial.exec(letters.slice(at))?.[0];
    if (begun !== undefined) goOn(begun.length, { sign: '', readings: [begun], begun: true });
    const best = found.toSorted(fewestFirst).slice(0, 5);
    ways.set(at, best);
    return best;
  };
  return from(0)
    .filter(({ sounds, begun }) => begun < sounds.length && begun <= mostBegun)
    .map((it) => it.sounds);
}

const initials = (letters: string): Sound[] =>
  [...letters].map((it) => ({ sign: '', readings: [it], begun: true }));

/** No name that the index hears has more signs. */
export const mostSyllables = 16;

/** The ways to read a run of letters: as syllables, and as initials where none of them is a vowel that stands alone. */
function readRun(letters: string, syllables: ReadonlySet<string>, open: boolean): Sound[][] {
  const whole = syllabled(letters, syllables, open);
  const short = letters.length >= 2 && letters.length <= mostSyllables && !/[iuv]/.test(letters);
  return [...whole, ...(short ? [initials(letters)] : [])];
}

/**
 * The ways in which a query can be meant by its sound: characters by their readings, letters as pinyin or initials, all
 * else as it stands. Empty where letters are no pinyin.
 * @param open whether the last syllable may be only begun
 */
export function soundsOf(
  query: string,
  { readings }: Pick<Characters, 'readings'>,
  syllables: ReadonlySet<string>,
  open = false,
): Sound[][] {
  const parts = plainPinyin(query.normalize('NFKC')).match(/[a-z]+|[^a-z\s]/gu) ?? [];
  let ways: Sound[][] = [[]];
  for (const [index, part] of parts.entries()) {
    const next = /^[a-z]/.test(part)
      ? readRun(part, syllables, open && index === parts.length - 1)
      : [[{ sign: fold(part), readings: isHan(part) ? (readings.get(part) ?? []) : [fold(part)] }]];
    ways = ways.flatMap((way) => next.map((it) => [...way, ...it])).slice(0, 8);
  }
  return ways.filter((it) => it.length > 0);
}

/** Whether there is what may be pinyin or initials: it is read so only where it is said. */
export const hasLetters = (query: string): boolean => /[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{2}/iu.test(query);

/** Whether the letters of a text can be read as whole syllables. */
export const isPinyin = (text: string, head: { syllables: readonly string[] }): boolean =>
  soundsOf(text, { readings: new Map() }, new Set(head.syllables)).some((way) =>
    way.every((it) => !it.begun),
  );
