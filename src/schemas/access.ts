import { z } from 'zod';
import { line, pastDay } from './common.ts';
import { meaning, worded } from './enum-words.ts';

/** What is known of a facility: unknown is not no (不清楚不等于没有). */
export const knownState = worded('access.state', {
  yes: '有',
  partly: '部分有',
  no: '没有',
  unknown: '没有核实',
});

/** The vocabulary of physical and communication access of a place (无障碍条件), in the order that a visitor meets them. */
export const accessFeatures = {
  parking: '无障碍停车位',
  stepFreeEntrance: '入口无台阶',
  ramp: '坡道',
  doorWidth: '门净宽够轮椅通过（0.8 米以上）',
  canEnterAlone: '坐轮椅能自己进去',
  liftWithVoice: '有语音和盲文按键的电梯',
  tactilePaving: '盲道',
  brailleSigns: '盲文标识',
  voiceGuidance: '语音引导',
  accessibleToilet: '无障碍卫生间',
  lowCounter: '低位服务台',
  hearingLoop: '助听环路',
  signLanguage: '手语服务',
  guideDogs: '导盲犬可以进入',
} as const;

/** Id of a facility. */
export type AccessFeature = keyof typeof accessFeatures;

/** A facility, by its name. */
export const accessFeature = worded('access.feature', accessFeatures);

const fact = z.strictObject({
  state: meaning(knownState, '情况', { no: '（经核实）' }),
  note: line.optional().describe('说明，如“需提前一天预约”'),
});

/** Facilities of one place or room; one that is left out is unknown. */
export const accessSchema = z
  .partialRecord(accessFeature, fact)
  .describe('无障碍条件：逐项写；没有写的一律算“没有核实”');

/** Access of a place as a whole, and of rooms where it differs. */
export const placeAccessSchema = z.strictObject({
  verifiedOn: pastDay.optional().describe('最近一次实地核实的日期'),
  features: accessSchema.default({}),
  rooms: z
    .array(z.strictObject({ name: line.describe('房间或区域名称'), features: accessSchema }))
    .default([])
    .describe('和整个场所不一样的房间'),
});

/** Facilities by name. */
export type Access = z.output<typeof accessSchema>;
/** Access of a place with its rooms. */
export type PlaceAccess = z.output<typeof placeAccessSchema>;
/** yes, partly, no or unknown. */
export type AccessState = z.output<typeof knownState>;
