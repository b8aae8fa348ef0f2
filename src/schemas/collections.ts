import type { z } from 'zod';
import * as folders from './folders.ts';
import { linkCheckSchema } from './link-check.ts';
import { glossarySchema } from './glossary.ts';
import { searchWordsSchema } from './search-words.ts';
import { volunteerGuideSchema } from './volunteer-guide.ts';

/** Every folder of `content/`. */
export const collections = { ...folders };

/** Files of `content/` itself that hold one thing of which there is one, besides `site.json`; all may be absent. */
export const singles = {
  'volunteer-guide': { schema: volunteerGuideSchema, label: '志愿助残指南' },
  glossary: { schema: glossarySchema, label: '名词解释' },
  'search-words': { schema: searchWordsSchema, label: '搜索用的同义词' },
  'link-check': { schema: linkCheckSchema, label: '外部链接检查结果' },
} as const satisfies Record<string, { schema: z.ZodType; label: string }>;

/** Name of such a file without `.json`. */
export type SingleName = keyof typeof singles;
/** What such files hold, as far as they are there and fit. */
export type Singles = { [Name in SingleName]?: z.output<(typeof singles)[Name]['schema']> };

/** Name of a collection = name of its folder. */
export type CollectionName = keyof typeof collections;
/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
