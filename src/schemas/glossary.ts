import { z } from 'zod';
import { line } from './common.ts';

/**
 * `content/glossary.json`: technical words of this federation's texts in plain words (名词解释), besides those that hold everywhere
 * (`terms` of the language); one that is there already is explained by the file.
 */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        term: line.max(20).describe('难懂的词，照文件里的写法，如“原则上”'),
        also: z
          .array(line.max(20))
          .default([])
          .describe('同一个意思的别的写法，如 ["限定性"]；页面上第一次出现哪一个，哪一个就连到这里'),
        plain: line.max(120).describe('一两句大白话，说它是什么意思、对读的人有什么用；不用别的难懂的词'),
      }),
    )
    .default([])
    .describe('名词解释，一词一条'),
});

/** Technical words in plain words. */
export type Glossary = z.output<typeof glossarySchema>;
/** One technical word. */
export type GlossaryTerm = Glossary['terms'][number];
