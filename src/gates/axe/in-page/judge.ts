import type axe from 'axe-core';
import type { ruleSets, runOptions } from '../rules.ts';

/** What axe found, without the elements themselves. */
export interface Outcome {
  rule: string;
  help: string;
  level: 'error' | 'warning';
  nodes: { selector: string; messages: string[] }[];
}

/** What a page showed in one theme. */
export interface ThemeOutcome {
  structure: Outcome[];
  colours: Outcome[];
}

/**
 * Runs the given rules over the document on the stage, or over the cases in it alone; remembers the combinations of
 * colours that pass.
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
  const { violations, incomplete, passes } = cases
    ? await window.axe.run(
        { include: [...cases.keys()] },
        { ...options, runOnly, elementRef: true, resultTypes: [...options.resultTypes, 'passes'] },
      )
    : await window.axe.run(document, { ...options, runOnly });
  if (cases) {
    const elements = (results: axe.Result[]) =>
      results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => element ?? []));
    const doubtful = new Set(elements([...violations, ...incomplete]));
    for (const element of elements(passes)) {
      const colours = cases.get(element);
      if (colours && !doubtful.has(element)) window.gate.goodColours.add(colours);
    }
  }

  const drawn = (selector: string): string => {
    const text = document.querySelector(selector);
    return text ? window.gate.drawnWords(text) : 'undecided';
  };
  const decided = incomplete.flatMap((result) => {
    if (!result.id.startsWith('color-contrast')) return [outcome('warning')(result)];
    const by = (verdict: string) =>
      result.nodes.filter(({ target }) => drawn(target.flat().join(' ')) === verdict);
    const some = (level: Outcome['level'], nodes: typeof result.nodes) =>
      nodes.length > 0 ? [outcome(level)({ ...result, nodes })] : [];
    return [...some('error', by('bad')), ...some('warning', by('undecided'))];
  });
  return [...violations.map(outcome('error')), ...decided];
}

/**
 * Judges the document on the stage in the theme that it shows: the rules on structure where they may say something new,
 * and those on colours over its cases, or over the whole page where a case fails.
 */
export async function judge(
  sets: typeof ruleSets,
  options: typeof runOptions,
  isNew: boolean,
): Promise<ThemeOutcome> {
  const { measures, survey, tightTargets, run } = window.gate;
  if (isNew) measures.clear();
  const { cases, bareLinks } = survey();
  const rules = isNew ? [...sets.structure, ...(tightTargets() ? [sets.target] : [])] : [];
  const links = bareLinks > 0 ? [sets.link] : [];
  const ofStructure = [...rules, ...links].length > 0 ? await run([...rules, ...links], options) : [];
  const failing = cases.size > 0 && (await run(sets.contrast, options, cases)).length > 0;
  const ofColours = failing ? await run(sets.contrast, options) : [];
  const isOfLinks = ({ rule }: Outcome) => rule === sets.link;
  return {
    structure: ofStructure.filter((outcome) => !isOfLinks(outcome)),
    colours: [...ofStructure.filter(isOfLinks), ...ofColours],
  };
}
