import { byYear } from '../../domain/lists/record-order.ts';
import type { SurveyRecord } from '../../domain/results/survey.ts';
import { recordsWithId } from '../content/content.ts';
import { once } from '../../readings/once.ts';

/** All surveys, latest year first, then as published; empty where there is none. */
export const surveys: () => SurveyRecord[] = once(() => recordsWithId('surveys').sort(byYear));
