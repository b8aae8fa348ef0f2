import type axe from 'axe-core';
import type { ruleSets, runOptions } from '../rules.ts';
import type { ContrastSurvey } from './survey.ts';

/** What axe found, without the elements themselves. */
export interface Outcome {
  rule: string;
  help: string;
  level: 'error' | 'warning';
  nodes: { selector: string; messages: string[] }[];
}

/**
 * Runs the given rules over the document on the stage, or over the cases in it alone; remembers the combinations of
 * colours that pass in the theme it shows.
 */
export async function run(
  rules: string[],
  options: typeof runOptions,
  cases?: Map<Element, string>,
): Promise<Outcome[]> {
  const outcome =
    (level: Outcome['level']) =>
    ({ id, help, nodes }: axe.Result): Outcome => ({
      rule: id,
      help,
      level,
      nodes: nodes.map(({ target, any, all, none }) => ({
        selector: target.flat().join(' '),
        messages: [...any, ...all, ...none].map((check) => check.message).filter(Boolean),
      })),
    });
  const runOnly = { type: 'rule' as const, values: rules };
  const { violations, incomplete, passes } = await window.axe.run(
    cases ? { include: [...cases.keys()] } : document,
    { ...options, runOnly, resultTypes: [...options.resultTypes, ...(cases ? ['passes' as const] : [])] },
  );

  /** What axe can't tell of words in a drawing, we can. */
  const verdict = (rule: string, { element }: axe.NodeResult): 'good' | 'bad' | 'undecided' =>
    element && rule.startsWith('color-contrast') ? window.gate.drawnWords(element) : 'undecided';
  const of = (wanted: string): axe.Result[] =>
    incomplete.map((it) => ({ ...it, nodes: it.nodes.filter((node) => verdict(it.id, node) === wanted) }));
  const [good, bad, undecided] = [of('good'), of('bad'), of('undecided')];

  const elements = (results: axe.Result[]) =>
    results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => element ?? []));
  const doubtful = new Set(elements([...violations, ...bad, ...undecided]));
  const { inView, passed, shownTheme } = window.gate;
  for (const element of new Set(elements([...passes, ...good]))) {
    const colours = doubtful.has(element) ? '' : cases?.get(element);
    if (colours) passed.add(`${inView(shownTheme())} ${colours}`);
  }

  return [...[...violations, ...bad].map(outcome('error')), ...undecided.map(outcome('warning'))].filter(
    ({ nodes }) => nodes.length > 0,
  );
}

/** Judges what is there and where, in the document on the stage. */
export async function judgeStructure(
  { structure, target }: typeof ruleSets,
  options: typeof runOptions,
): Promise<Outcome[]> {
  return window.gate.run([...structure, ...(window.gate.tightTargets() ? [target] : [])], options);
}

/**
 * Judges the colours of the document on the stage in the theme that it shows: what the survey found, and the whole page
 * where a case fails.
 */
export async function judgeColours(
  { contrast, link }: typeof ruleSets,
  options: typeof runOptions,
  { cases, bareLinks }: ContrastSurvey,
): Promise<Outcome[]> {
  const { run } = window.gate;
  const ofLinks = bareLinks > 0 ? await run([link], options) : [];
  const failing = cases.size > 0 && (await run(contrast, options, cases)).length > 0;
  return [...ofLinks, ...(failing ? await run(contrast, options) : [])];
}
