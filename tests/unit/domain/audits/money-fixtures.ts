import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AuditRecord } from '../../../../src/domain/audits/audits.ts';
import type { EvaluationRecord } from '../../../../src/domain/results/evaluation.ts';
import type { SurveyRecord } from '../../../../src/domain/results/survey.ts';
import { auditSchema, type AuditInput } from '../../../../src/schemas/audit.ts';
import { evaluationSchema, type EvaluationInput } from '../../../../src/schemas/evaluation.ts';
import { surveySchema, type SurveyInput } from '../../../../src/schemas/survey.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures');
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(folder, file), 'utf8'));

/** The content of an audit fixture as text, to be changed before it is parsed. */
export const auditInput = (id: string): AuditInput => read(`audits/${id}.json`) as AuditInput;
/** Parses an audit as a record. */
export const auditOf = (input: AuditInput): AuditRecord => ({
  ...auditSchema.parse(input),
  id: `${input.organisation}-${input.year}`,
});
/** The content of an evaluation fixture. */
export const evaluationInput = (id: string): EvaluationInput =>
  read(`evaluations/${id}.json`) as EvaluationInput;
/** An evaluation fixture as a record. */
export const evaluationOf = (id: string): EvaluationRecord => ({
  ...evaluationSchema.parse(evaluationInput(id)),
  id,
});
/** The content of a survey fixture. */
export const surveyInput = (id: string): SurveyInput => read(`surveys/${id}.json`) as SurveyInput;
/** A survey fixture as a record. */
export const surveyOf = (id: string): SurveyRecord => ({
  ...surveySchema.parse(surveyInput(id)),
  id,
});
