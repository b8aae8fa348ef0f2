/**
 * ChosenAids aids (无障碍辅助浏览) and what can be chosen of each, in the order of the form; the first of each is how a page
 * comes, with what the visitor's system asks for.
 */
export const readingChoices = {
  mode: ['standard', 'elder'],
  text: ['100', '125', '150', '200', '250', '300'],
  line: ['normal', 'wide', 'wider'],
  letter: ['normal', 'wide', 'wider'],
  theme: ['system', 'light', 'dark', 'yellow', 'black'],
  guide: ['none', 'ruler', 'cross'],
  pointer: ['normal', 'large'],
  links: ['normal', 'marked'],
  motion: ['system', 'off'],
  view: ['full', 'text'],
  rate: ['normal', 'slow', 'slower', 'fast', 'faster'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** One of the reading aids. */
export type ReadingAid = keyof typeof readingChoices;

/** What somebody has chosen; an aid that is left out is as the page comes. */
export type ChosenAids = { [Aid in ReadingAid]?: (typeof readingChoices)[Aid][number] };

/** A theme that somebody chooses, whatever the system asks for. */
export type ReadingTheme = Exclude<NonNullable<ChosenAids['theme']>, 'system'>;

/** Whether a theme stands for what a system calls dark. */
export const isDarkTheme = (theme: ChosenAids['theme']): boolean => theme === 'dark' || theme === 'black';

export const readingAids = Object.keys(readingChoices) as ReadingAid[];

const isChoice = (aid: ReadingAid, value: unknown): boolean =>
  (readingChoices[aid] as readonly unknown[]).includes(value);

/**
 * The choices among these values, from a form or from what a browser kept (an older portal may have offered others);
 * anything else, and what is as the page comes, is left out.
 */
export function chosenAidsOf(values: unknown): ChosenAids {
  if (typeof values !== 'object' || values === null) return {};
  const given = values as Record<string, unknown>;
  return Object.fromEntries(
    readingAids
      .filter((aid) => isChoice(aid, given[aid]) && given[aid] !== readingChoices[aid][0])
      .map((aid) => [aid, given[aid]]),
  );
}

/** Elder mode has text of 24 px, as the guideline for it asks (互联网网站适老化通用设计规范: 18 pt). */
const elderScale = 4 / 3;

/** How many times as large as it comes text is shown; elder mode (适老版) is large unless a size is chosen. */
export function textScale({ text, mode }: ChosenAids): number {
  if (text !== undefined) return Number(text) / 100;
  return mode === 'elder' ? elderScale : 1;
}

const rates: Record<(typeof readingChoices.rate)[number], number> = {
  normal: 1,
  slow: 0.8,
  slower: 0.6,
  fast: 1.3,
  faster: 1.7,
};

/** How many times as fast as a voice usually speaks it reads aloud. */
export const speechRate = ({ rate = 'normal' }: ChosenAids): number => rates[rate];

const widths = /(\d*\.?\d+)(rem|em|px)/g;

/**
 * The condition of a media rule as it has to be for what was chosen: limits of width grow with the text, since a media
 * query does not know its size, and a chosen theme or still pages answer for the system.
 */
export function adaptedCondition(condition: string, reading: ChosenAids): string {
  const answer = (holds: boolean) => (holds ? '(min-width: 0px)' : '(max-width: 0px)');
  const scale = textScale(reading);
  return condition.replace(/\([^()]*\)/g, (feature) => {
    if (feature.includes('width') && scale !== 1) {
      return feature.replace(widths, (_, size: string, unit: string) => `${Number(size) * scale}${unit}`);
    }
    if (feature.includes('prefers-color-scheme') && reading.theme !== undefined) {
      return answer(feature.includes('dark') === isDarkTheme(reading.theme));
    }
    if (feature.includes('prefers-contrast') && reading.theme !== undefined) return answer(false);
    if (feature.includes('prefers-reduced-motion') && reading.motion === 'off') {
      return answer(feature.includes('reduce)'));
    }
    return feature;
  });
}
