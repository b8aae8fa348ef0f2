import type { z } from 'zod';
import { signProblems } from '../../records/signs.ts';
import { descriptionOf, schemasAt, valuesOf } from '../../schemas/fields.ts';
import { issueWords } from './issue-words.ts';
import { CellRefusal } from './problems.ts';

/** A field of a record, as its schema describes it. */
export interface Field {
  /** From the record, or from the item of the list that a row becomes. */
  path: readonly PropertyKey[];
  help: string;
  /** The values it may have, where the schema lists them. */
  values: string[];
  /**
   * The value, where it fits the schema of the field and holds words for readers. Throws a CellRefusal with the schema's
   * own words where it doesn't.
   */
  check: <Value>(value: Value) => Value;
}

/** A field of a schema by its path below `root`; throws where the schema has no such field. */
export function fieldOf(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  root: readonly PropertyKey[] = [],
): Field {
  const layers = schemasAt(schema, [...root, ...path]);
  const [outermost] = layers;
  if (!outermost) throw new Error(`no field ${[...root, ...path].map(String).join('.')}`);
  const help = descriptionOf(layers);
  const check = <Value>(value: Value): Value => {
    const result = (outermost as z.ZodType).safeParse(value);
    const [sign] = signProblems(value, () => 0);
    if (sign) throw new CellRefusal(sign.what, { todo: '重新输入这一格的文字；本来没有内容的清空这一格' });
    if (result.success) return value;
    const messages = result.error.issues.map(issueWords);
    throw new CellRefusal([...new Set(messages)].join('；'));
  };
  return { path, help, values: valuesOf(layers), check };
}
