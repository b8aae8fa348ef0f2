/** How two groups of a number are parted: by nothing that is read, by a sign, by the end of a line. */
type Gap = 'none' | 'space' | 'dash' | 'dot' | 'slash' | 'comma' | 'bracket' | 'end' | 'cell';

/** Groups of digits that may be one number, with what stands around them. */
export interface Window {
  /** All its digits, an X of the end of ID numbers among them. */
  number: string;
  index: number;
  lengths: number[];
  gaps: Gap[];
  /** What its gaps hold, in the text's own signs. */
  signs: string;
  before: string;
  after: string;
  /** Digits before and behind it that only a gap parts from it. */
  previous: string;
  next: string;
  /** The gap before it and behind it, in the text's own signs. */
  gapBefore: string;
  gapAfter: string;
}

const parts = String.raw`[ \-.·/,\u3001_~*\`()[\]>|\t\n\u2028]`;
const chain = new RegExp(`\\d(?:${parts}{0,8}[\\dXx])+`, 'g');

const gaps: [Gap, RegExp][] = [
  ['none', /^$/],
  ['space', /^ {1,4}$/],
  ['dash', /^ ?(?:-{1,3}|·|_) ?$/],
  ['dot', /^ ?\. ?$/],
  ['slash', /^ ?[/~] ?$/],
  ['comma', /^[,\u3001]$/],
  ['bracket', /^ ?(?:[)\]] ?-?|[([]) ?$/],
  ['end', /^[ -]{0,2}[\n\u2028][ >-]{0,6}$/],
  // The edge of a cell or of a row, in HTML and in Markdown.
  ['cell', /^(?=[ \n\u2028]{0,4}[\t|])[ \t|\n\u2028]{1,8}$/],
];

/** What parts two groups of one number; undefined where they are two numbers. Emphasis is not read, four stars mask. */
function gapOf(signs: string): Gap | undefined {
  if (/\*{4}|_{4}|~{3}/.test(signs)) return undefined;
  const read = signs.replace(/\*+|_+|~~|`+/g, '');
  return gaps.find(([, pattern]) => pattern.test(read))?.[0];
}

interface Group {
  digits: string;
  index: number;
  /** Signs and gap between it and the group before it. */
  signs: string;
  gap: Gap | undefined;
}

function groupsOf(found: string, start: number): Group[] {
  let end = 0;
  return [...found.matchAll(/\d+|[Xx]/g)].map(({ 0: digits, index }) => {
    const signs = found.slice(end, index);
    end = index + digits.length;
    return { digits, index: start + index, signs, gap: gapOf(signs) };
  });
}

/** The longest number that anything here has: a certificate of 20 digits with a mistyped one more, 0086 before a number. */
const longest = 22;

/** The last groups of the windows that begin with a group and that a caller looks at, the shortest first. */
function lastsFrom(
  groups: readonly Group[],
  first: number,
  looksAt: (number: string, index: number) => boolean,
): number[] {
  const lasts: number[] = [];
  const index = groups[first]?.index ?? 0;
  let number = '';
  for (let last = first; last < groups.length; last += 1) {
    const taken = groups[last];
    if (!taken || (last > first && taken.gap === undefined)) break;
    number += taken.digits;
    if (number.length > longest) break;
    if (looksAt(number, index)) lasts.push(last);
  }
  return lasts;
}

function windowOf(text: string, groups: readonly Group[], first: number, last: number): Window {
  const of = groups.slice(first, last + 1);
  const index = of[0]?.index ?? 0;
  const end = (of.at(-1)?.index ?? 0) + (of.at(-1)?.digits.length ?? 0);
  const rest = of.slice(1);
  return {
    ...{ number: of.map((it) => it.digits).join(''), index, lengths: of.map((it) => it.digits.length) },
    ...{ gaps: rest.flatMap((it) => it.gap ?? []), signs: rest.map((it) => it.signs).join('') },
    ...{ before: text.slice(Math.max(0, index - 60), index), after: text.slice(end, end + 40) },
    ...{ previous: groups[first - 1]?.digits ?? '', next: groups[last + 1]?.digits ?? '' },
    ...{ gapBefore: of[0]?.signs ?? '', gapAfter: groups[last + 1]?.signs ?? '' },
  };
}

/** For every group the windows that begin with it, the longest first. Text is folded (`asRead`). */
export function* windowsOf(
  text: string,
  looksAt: (number: string, index: number) => boolean,
): Generator<Window[]> {
  for (const { 0: found, index: start } of text.matchAll(chain)) {
    if (found.length < 5) continue;
    const groups = groupsOf(found, start);
    for (const first of groups.keys()) {
      const lasts = lastsFrom(groups, first, looksAt);
      if (lasts.length > 0) yield lasts.reverse().map((last) => windowOf(text, groups, first, last));
    }
  }
}
