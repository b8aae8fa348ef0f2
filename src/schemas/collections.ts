import type { z } from 'zod';
import { pageSchema } from './page.ts';
import { policySchema } from './policy.ts';

/** How the records of a collection are written: MDX (front matter and body) or JSON. */
export type Format = 'mdx' | 'json';

/** Every folder of `content/`: adding a collection is one line here and one schema file. */
export const collections = {
  policies: { format: 'mdx', schema: policySchema, label: '政策文件' },
  pages: { format: 'mdx', schema: pageSchema, label: '说明页' },
} as const satisfies Record<string, { format: Format; schema: z.ZodType; label: string }>;

/** Name of a collection = name of its folder. */
export type CollectionName = keyof typeof collections;
/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
