import { z } from 'zod';
import { collection } from './collection.ts';
import { languageTag, line, pastDay } from './common.ts';

/** `content/pages/*.mdx`: about, help, accessibility statement, privacy, legal, contact (说明页). */
export const pageSchema = z.strictObject({
  title: line.describe('页面标题'),
  description: line.describe('一句话说明这一页回答什么问题'),
  updatedOn: pastDay.describe('最近更新日期'),
  answers: z
    .array(line)
    .default([])
    .describe('这一页能回答的问题，用人们自己的话写，如“残疾证丢了怎么补？”；搜索时先给出这一页'),
  language: languageTag.optional().describe('这一页用哪种语言写，如 "en"；不写就是网站的语言'),
  order: z.number().int().min(0).default(100).describe('在页脚和网站地图里的次序，小的在前'),
});

/** `content/pages/`. */
export const pageCollection = collection('mdx', pageSchema, '说明页');
