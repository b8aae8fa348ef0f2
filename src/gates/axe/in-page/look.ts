import type { ReadingTheme } from '../../../domain/reading/choices.ts';
import type { ruleSets, runOptions } from '../rules.ts';
import type { Outcome } from './judge.ts';

/** What axe is asked, and how. */
export interface Means {
  sets: typeof ruleSets;
  options: typeof runOptions;
}

/** What a look at one width showed. */
export interface Looked {
  /** The themes whose colours must be read first; where there are any, nothing was judged. */
  unread: ReadingTheme[];
  /** What was found in all themes alike. */
  structure: Outcome[];
  /** The themes that have to be looked at besides. */
  themes: ReadingTheme[];
}

/** Judges all that is the same in the themes of the document on the stage. */
export async function look({ sets, options }: Means): Promise<Looked> {
  const { gate } = window;
  const isTraced = gate.trace();
  const themes = gate.tracer?.themes ?? [];
  const unread = isTraced ? gate.unreadThemes() : [];
  if (unread.length > 0) return { unread, structure: [], themes: [] };
  gate.surveyed = isTraced ? gate.survey(themes) : undefined;
  const structure = gate.surveyed ? await gate.judgeStructure(sets, options) : [];
  const open = !gate.surveyed || gate.surveyed.cases.size + gate.surveyed.bareLinks > 0;
  gate.shown = gate.shownElements();
  return { unread, structure, themes: open ? themes : [] };
}

/** The same at another width: what it changes. Where no theme is left open, nobody looks at the document any more. */
export async function lookAgain({ sets, options }: Means): Promise<Looked> {
  const { gate } = window;
  gate.measures.clear();
  const isTraced = gate.trace();
  const themes = gate.tracer?.themes ?? [];
  const unread = isTraced ? gate.unreadThemes() : [];
  if (unread.length > 0) return { unread, structure: [], themes: [] };
  gate.surveyed = isTraced ? gate.survey(themes) : undefined;
  gate.before = gate.shown;
  const structure =
    gate.surveyed && gate.before ? await gate.judgeOtherWidth(sets, options, gate.before) : [];
  const open = !gate.surveyed || gate.surveyed.cases.size > 0;
  if (!open) gate.leave();
  return { unread, structure, themes: open ? themes : [] };
}

/** Judges what one theme may have to itself. `gate.surveyed`: in all themes at once. Otherwise they may differ in anything. */
export async function lookInTheme(theme: ReadingTheme, { sets, options }: Means): Promise<Outcome[]> {
  const { gate } = window;
  gate.chooseTheme(theme);
  if (gate.tracer) gate.tracer.sheet.disabled = true;
  if (gate.surveyed) return gate.judgeColours(sets, options, gate.surveyed);
  gate.measures.clear();
  const colours = await gate.judgeColours(sets, options, gate.survey([theme]));
  const structure = gate.before
    ? await gate.judgeOtherWidth(sets, options, gate.before)
    : await gate.judgeStructure(sets, options);
  return [...structure, ...colours];
}

/** Takes the document out of the layout: back at the first width it would be laid out once more, for nobody. */
export function leave(): void {
  document.body.style.display = 'none';
}
