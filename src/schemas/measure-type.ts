import type { z } from 'zod';
import { plainWords, worded } from './enum-words.ts';

/** Units of measures; `是否` is for what is done or not. Figures are held in hundredths of the unit: 分 for 元. */
export const measureUnits = [
  ...['元', '%', '人', '人次', '次', '天', '小时', '学时', '个', '份', '户', '分', '是否'],
] as const;
/** The unit of what is done or not, and of money. */
export const [doneUnit, yuan] = ['是否', '元'] as const satisfies readonly (typeof measureUnits)[number][];
/** Unit of a measure. */
export const measureUnit = plainWords('measures.unit', measureUnits);
/** Unit of a measure. */
export type MeasureUnit = (typeof measureUnits)[number];

/** Whom a figure is about: a place, or a federation, association or supervised organisation on record. */
export const measureSubject = worded('measures.about', {
  place: '地方',
  federation: '残联',
  association: '专门协会',
  supervised: '残联主管的社会组织',
});
/** Whom a figure is about. */
export type MeasureSubject = z.output<typeof measureSubject>;

/** What is measured, and how the figure is obtained (指标). */
export interface Measure {
  name: string;
  unit: MeasureUnit;
  about: MeasureSubject;
  /** `state`: how things stand on a day. `flow`: what was done in a year; years of a span add up. */
  timing: 'state' | 'flow';
  /** One plain sentence. */
  what: string;
  /** Derived measures: name of the function in `src/domain/` that works it out. Observed ones have none. */
  derived?: string;
  /** A share of those who are to have it: a part of them is a part of what was promised. */
  coverage?: true;
}
