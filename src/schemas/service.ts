import { z } from 'zod';
import { collection } from './collection.ts';
import { line, pastDay, reference, source, webUrl } from './common.ts';
import { hotline } from './contact.ts';
import type { DivisionLevel } from './division.ts';
import { meaning, plainWords, worded } from './enum-words.ts';
import { easyReadFields } from './easy-read.ts';

/** What people come for (需求), in the order of the list. */
export const needs = [
  ...[
    '办残疾人证',
    '康复救助',
    '辅助器具',
    '就业',
    '教育',
    '托养照护',
    '法律援助与维权',
    '无障碍改造',
    '其他',
  ],
] as const;

/** A need. */
export const serviceNeed = plainWords('services.need', needs);

/** Who gives it, by the level of its place. */
export const serviceOffice = worded('services.office', {
  province: '省残联',
  city: '市残联',
  county: '县（区）残联',
  township: '乡镇（街道）残联',
  village: '村（社区）残协',
} satisfies Record<DivisionLevel, string>);

/** `content/services/*.json`: what a person can get and how (服务指南). */
export const serviceSchema = z.strictObject({
  name: line.describe('服务名称'),
  need: serviceNeed.describe('对应的需求'),
  summary: line.describe('一句话：这项服务给谁、给什么'),
  entitled: z.array(line).min(1).describe('谁可以申请，逐条写'),
  steps: z.array(line).min(1).describe('怎么办，按次序逐步写'),
  papers: z.array(line).default([]).describe('要带的材料'),
  office: meaning(serviceOffice, '在哪一级办'),
  applyAt: meaning(serviceOffice, '先去哪一级的残联申请；和办理的一级相同就不写').optional(),
  takes: line.describe('多长时间，如“20 个工作日”'),
  cost: line.describe('收费，如“不收费”'),
  voiceless: line.optional().describe('不用说话怎么办（短信、微信、视频手语）'),
  referral: line.optional().describe('这里办不了时转到哪里（转介）'),
  feedback: line.describe('怎样反馈、投诉，多久答复'),
  hotline: hotline.optional().describe('专门的热线'),
  links: z
    .array(z.strictObject({ title: line, url: webUrl }))
    .default([])
    .describe('官方办事网址'),
  policies: z.array(reference('policies')).default([]).describe('依据的政策（本站编号）'),
  ...easyReadFields,
  answers: z
    .array(line)
    .default([])
    .describe('这一页能回答的问题，用人们自己的话写，如“残疾证丢了怎么补？”；搜索时先给出这一页'),
  source: source.optional(),
  updatedOn: pastDay.describe('本站最近更新这条记录的日期'),
});

/** What a person can get and how. */
export type Service = z.output<typeof serviceSchema>;

/** `content/services/`. */
export const serviceCollection = collection('json', serviceSchema, '服务指南');
