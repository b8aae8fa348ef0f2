import { privacyReviewedSchema, type Reviewed } from '../schemas/privacy-reviewed.ts';
import { problemsOfIssues } from './issues.ts';
import type { FileProblem, Source } from './source.ts';

/** Name of the field in which any record allows what looks personal. */
export const reviewedField = 'privacyReviewed';

/** A record without what it allows, which is for the check alone and never published. */
export interface Unreviewed {
  value: unknown;
  reviewed: Reviewed[];
  problems: FileProblem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record without what it allows: what of it may be published. */
export function withoutReviewed(value: unknown): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, reviewedField)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== reviewedField));
}

/** Parts what a record allows to be published from what it publishes. */
export function takeReviewed({ value, lineOf }: Pick<Source, 'value' | 'lineOf'>): Unreviewed {
  if (!isRecord(value) || !Object.hasOwn(value, reviewedField)) return { value, reviewed: [], problems: [] };
  const result = privacyReviewedSchema.safeParse(value[reviewedField], { reportInput: true });
  const rest = withoutReviewed(value);
  if (result.success) return { value: rest, reviewed: result.data, problems: [] };
  const problems = problemsOfIssues(result.error.issues, privacyReviewedSchema, (path) =>
    lineOf([reviewedField, ...path]),
  );
  return {
    ...{ value: rest, reviewed: [] },
    problems: problems.map((it) => ({ ...it, path: [reviewedField, ...it.path] })),
  };
}
