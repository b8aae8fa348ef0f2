import { z } from 'zod';
import { associationKind } from './association.ts';
import { collection } from './collection.ts';
import { line, pastDay, reference, source } from './common.ts';
import { meaning } from './enum-words.ts';

/** `content/situations/*.json`: what to do in a situation of life, step by step, over several services (按处境办事). */
export const situationSchema = z.strictObject({
  title: line.describe('处境，用来的人自己会说的话，如“孩子有智力残疾”'),
  summary: line.describe('一句话：这一页帮您做什么'),
  steps: z
    .array(
      z.strictObject({
        text: line.describe('做什么：一句易读的短句'),
        service: reference('services').optional().describe('这一步用到的服务指南：本站编号'),
      }),
    )
    .min(2)
    .describe('先做什么、再做什么，逐条写'),
  association: meaning(associationKind, '可以找哪一类专门协会').optional(),
  answers: z
    .array(line)
    .default([])
    .describe('这一页能回答的问题，用人们自己的话写，如“孩子不会说话怎么办？”；搜索时先给出这一页'),
  order: z.int().min(0).default(100).describe('在清单里的次序，小的在前'),
  source: source.optional(),
  updatedOn: pastDay.describe('本站最近更新这条记录的日期'),
});

/** What to do in a situation of life. */
export type Situation = z.output<typeof situationSchema>;

/** `content/situations/`. */
export const situationCollection = collection('json', situationSchema, '按处境办事');
