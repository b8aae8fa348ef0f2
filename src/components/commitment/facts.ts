import { listedStatus } from '../../domain/commitments/listed-status.ts';
import { inBookMarks } from '../../domain/policies/citations.ts';
import type { CommitmentState } from '../../queries/commitments/commitments.ts';
import { commitmentStrength } from '../../schemas/commitment.ts';
import { measureId, measureOf } from '../../schemas/measure.ts';
import type { Words } from '../../words/languages.ts';
import { bindsText, whenText } from './text.ts';

interface Fact {
  label: string;
  value: string;
  path?: string;
}

/** The record card of a commitment: what is measured, whom it binds, when. */
export function commitmentFacts(words: Words, state: CommitmentState): Fact[] {
  const { commitment } = state;
  const { baseline, lastDay, measure: id, phases, policy, startsOn, strength, unit, value } = commitment;
  const { card, baseline: baselineWords } = words.commitments;
  const { obtained } = words.measures;
  const measure = measureOf(id);
  const status = listedStatus(state);
  const facts: (Fact | undefined)[] = [
    { label: card.measure, value: words.value(measureId, id), path: `/measures/${id}/` },
    {
      label: card.obtained,
      value: measure.derived === undefined ? obtained.observed : obtained.derived(measure.derived),
    },
    // Each phase says its own.
    value === undefined && phases
      ? undefined
      : { label: card.target, value: words.quantities.target(commitment, value) },
    baseline && {
      label: card.baseline,
      value: baselineWords(words.quantities.value(baseline.value, unit), baseline.year),
    },
    { label: card.binds, value: bindsText(words, commitment) },
    { label: card.period, value: whenText(words, commitment) },
    startsOn === undefined ? undefined : { label: card.startsOn, value: words.dates.day(startsOn) },
    lastDay === undefined ? undefined : { label: card.lastDay, value: words.dates.day(lastDay) },
    {
      label: card.strength,
      value: words.value(commitmentStrength, strength),
      path: `/commitments/strength/${strength}/`,
    },
    { label: card.policy, value: inBookMarks(policy.title), path: `/policies/${policy.id}/` },
    { label: card.status, value: words.states.listed[status], path: `/commitments/status/${status}/` },
  ];
  return facts.filter((it) => it !== undefined);
}
