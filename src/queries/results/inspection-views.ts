import type { InspectionFindingState } from '../../domain/results/inspections.ts';
import { clauseLink } from '../policies/clause-links.ts';
import { commitmentById } from '../commitments/commitments.ts';
import { bodyLink, placeLink, type RecordLink } from '../content/record-links.ts';
import type { Words } from '../../words/languages.ts';

/** A finding with what it names as links. */
export interface FindingView extends InspectionFindingState {
  where: RecordLink;
  /** The clause that was not kept. */
  clause?: RecordLink;
  commitment?: RecordLink;
}

async function findingView(words: Words, it: InspectionFindingState): Promise<FindingView> {
  const { finding, inspection } = it;
  const { place, organisation, clause: id, commitment } = finding;
  const clause =
    id !== undefined && inspection.policy !== undefined
      ? await clauseLink(words, { policy: inspection.policy, clause: id })
      : undefined;
  const state = commitment === undefined ? undefined : commitmentById(commitment);
  return {
    ...it,
    where: organisation === undefined ? placeLink(place ?? inspection.place) : bodyLink(organisation),
    ...(clause ? { clause } : {}),
    ...(state
      ? {
          commitment: {
            label: state.commitment.sentence,
            path: `/commitments/${state.commitment.id}/`,
          },
        }
      : {}),
  };
}

/** Findings with their links, in their order. */
export const findingViews = (
  words: Words,
  findings: readonly InspectionFindingState[],
): Promise<FindingView[]> => Promise.all(findings.map((it) => findingView(words, it)));
