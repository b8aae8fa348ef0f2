import { z } from 'zod';
import { line, reference } from './common.ts';

const word = line.max(30);

/** Kinds of records of which questions that they answer are written here; services and situations have theirs in their own files. */
const answering = [
  ...([
    'policies',
    'commitments',
    'documents',
    'evaluations',
    'surveys',
    'inspections',
    'budgets',
    'audits',
  ] as const),
  ...(['associations', 'organisations', 'service-places', 'stations', 'volunteering'] as const),
] as const;
type Answering = (typeof answering)[number];

const asked = (kind: Answering) =>
  z
    .array(z.strictObject({ id: reference(kind), asked: z.array(line.max(60)).min(1) }))
    .default([])
    .describe('哪一条记录，人们怎样问');

/**
 * `content/search-words.json`: words that people use for what the texts call otherwise (搜索用的同义词), besides those that hold everywhere
 * (`searchLanguage` of the language).
 */
export const searchWordsSchema = z.strictObject({
  same: z
    .array(z.array(word).min(2))
    .default([])
    .describe('意思一样的词，一组一行：搜其中一个，其余的也一起找，如 ["盲协", "盲人协会"]'),
  leads: z
    .array(
      z.strictObject({
        word: word.describe('人们会输入的词，如“助听器”'),
        also: z.array(word).min(1).describe('同时也找的词，如 ["辅助器具"]'),
      }),
    )
    .default([])
    .describe('搜一个词时也找别的词，反过来不找'),
  answers: z
    .strictObject(
      Object.fromEntries(answering.map((kind) => [kind, asked(kind)])) as Record<
        Answering,
        ReturnType<typeof asked>
      >,
    )
    .partial()
    .default({})
    .describe('记录能回答的问题，用人们自己的话写，如“坡道要多宽？”；搜索时先给出那一条记录'),
});

/** Words that mean the same, for the search. */
export type SearchWords = z.output<typeof searchWordsSchema>;
