import type { z } from 'zod';

/** How the records of a collection are written: MDX (front matter and body) or JSON. */
export type Format = 'mdx' | 'json';

/** A folder of `content/`: how its records are written, what each must be, and what staff call them. */
export const collection = <const Written extends Format, Schema extends z.ZodType>(
  format: Written,
  schema: Schema,
  label: string,
) => ({ format, schema, label });
