import { appraisalsForm } from './appraisals/form.ts';
import { auditForm } from './audit/form.ts';
import { evaluationForm } from './evaluation/form.ts';
import { inspectionsForm } from './inspections/form.ts';
import { observationsForm } from './observations/form.ts';
import { rosterForm } from './roster/form.ts';
import type { SheetForm } from './sheet/types.ts';
import { surveyForm } from './survey/form.ts';
import { villagesForm } from './villages/form.ts';
import { volunteeringForm } from './volunteering/form.ts';

/** Every form that offices fill in: a new one is a folder and a line here. */
export const forms: readonly SheetForm[] = [
  rosterForm,
  villagesForm,
  auditForm,
  evaluationForm,
  surveyForm,
  volunteeringForm,
  observationsForm,
  appraisalsForm,
  inspectionsForm,
];
