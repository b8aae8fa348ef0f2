/** What is laid under words, by the control word that lays it: a colour, or how much a pattern shows of its foreground. */
export interface RtfGround {
  name: string;
  value: number;
  colour: string;
}

/** Control words that fill one thing: its background, its foreground, and how much of that shows, in parts of 10,000. */
type Fill = readonly [back: string, fore?: string, shown?: string];

/** What may be filled, the nearest to the signs first; the last one is the paragraph. */
const underWords: readonly Fill[] = [
  ['highlight'],
  ['chcbpat', 'chcfpat', 'chshdng'],
  ['cb'],
  ['cbpat', 'cfpat', 'shading'],
];
const underCells: readonly Fill[] = [
  ['clcbpat', 'clcfpat', 'clshdng'],
  ['clcbpatraw', 'clcfpatraw', 'clshdngraw'],
  ['trcbpat', 'trcfpat', 'trshdng'],
];
const [wordsOfFill, wordsOfCell] = [underWords, underCells].map((it) => new Set(it.flat()));
const ofParagraph = new Set<string | undefined>(underWords.at(-1));

export const isGround = (name: string): boolean => wordsOfFill?.has(name) ?? false;
export const isGroundOfCell = (name: string): boolean => wordsOfCell?.has(name) ?? false;

/** What is laid under the words behind such a control word. */
export const groundsOf = (
  grounds: readonly RtfGround[],
  { name, value = 0, colours }: { name: string; value: number | undefined; colours: readonly string[] },
): readonly RtfGround[] => [
  ...grounds.filter((it) => it.name !== name),
  ...(value > 0 ? [{ name, value, colour: colours[value] ?? '' }] : []),
];

/** What is left of the grounds where the words of a paragraph are set anew. */
export const groundsOfParagraph = (grounds: readonly RtfGround[]): readonly RtfGround[] =>
  grounds.filter((it) => ofParagraph.has(it.name));

/** What is left of the grounds where a paragraph is set anew. */
export const groundsOfWords = (grounds: readonly RtfGround[]): readonly RtfGround[] =>
  grounds.filter((it) => !ofParagraph.has(it.name));

/** Whether anything lies under words: a foreground alone shows nothing. */
export const hasGround = (grounds: readonly RtfGround[]): boolean =>
  grounds.some((it) => !it.name.includes('cfpat'));

const whole = 10_000;

/** The colour that lies nearest under words, or that fills a cell; undefined where none is known. */
export function colourUnder(grounds: readonly RtfGround[]): string | undefined {
  const stated = (name: string | undefined): RtfGround | undefined => grounds.find((it) => it.name === name);
  for (const [back, fore, shown] of [...underWords, ...underCells]) {
    const share = stated(shown)?.value ?? 0;
    const [under, over] = [stated(back)?.colour, stated(fore)?.colour ?? '000000'];
    const colour = share >= whole ? over : share > 0 && under !== over ? undefined : under;
    if (colour) return colour;
    if (share > 0) return undefined;
  }
  return undefined;
}

/** Whether a marker lies under the words: signs without a colour of their own stay black on it. */
export const isMarked = (grounds: readonly RtfGround[]): boolean =>
  grounds.some((it) => it.name === 'highlight');
