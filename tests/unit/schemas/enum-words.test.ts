import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import {
  codes,
  enumWords,
  meaning,
  plainWords,
  wordOf,
  worded,
  wordsBy,
} from '../../../src/schemas/enum-words.ts';
import { descriptionOf, schemasAt } from '../../../src/schemas/fields.ts';

/** The enums of a schema, each with where it stands. */
function* enumsOf(schema: z.core.$ZodType, path: string): Generator<[path: string, schema: z.ZodEnum]> {
  const inner = schemasAt(schema, []).at(-1);
  if (inner instanceof z.ZodEnum) yield [path, inner];
  if (inner instanceof z.ZodObject)
    for (const [key, field] of Object.entries<z.core.$ZodType>(inner.shape))
      yield* enumsOf(field, `${path}.${key}`);
  if (inner instanceof z.ZodArray) yield* enumsOf(inner.element, path);
  if (inner instanceof z.ZodUnion) for (const option of inner.options) yield* enumsOf(option, path);
  if (inner instanceof z.ZodRecord) {
    yield* enumsOf(inner.keyType, `${path} key`);
    yield* enumsOf(inner.valueType, path);
  }
}

/** Where the words of an enum are not those of its values. */
const withoutWords = (schema: z.core.$ZodType, path: string): string[] =>
  [...enumsOf(schema, path)].flatMap(([at, found]) => {
    const words = Object.keys(enumWords.get(found)?.words ?? {});
    return words.toSorted().join() === found.options.map(String).toSorted().join() ? [] : [at];
  });

/** Every schema that a folder of modules exports, those of tables too. */
async function schemasIn(folder: string): Promise<[path: string, schema: z.ZodType][]> {
  const root = resolve(import.meta.dirname, '../../../src', folder);
  const files = readdirSync(root).filter((it) => it.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => Object.entries((await import(join(root, file))) as Record<string, unknown>)),
  );
  return modules.flat().flatMap(([name, value]): [string, z.ZodType][] => {
    if (value instanceof z.ZodType) return [[name, value]];
    const schema = typeof value === 'object' && value && 'schema' in value ? value.schema : undefined;
    return schema instanceof z.ZodType ? [[name, schema]] : [];
  });
}

test('every enum of every record and download has a word for each of its values', async () => {
  const schemas = [...(await schemasIn('schemas')), ...(await schemasIn('exports/tables'))];
  const enums = schemas.flatMap(([name, schema]) => [...enumsOf(schema, name)].map(([path]) => path));
  expect(enums).toContain('auditSchema.revisions.differences.column');
  expect(enums).toContain('auditLineTable.statement');
  expect(schemas.flatMap(([name, schema]) => withoutWords(schema, name))).toEqual([]);
});

test('an enum without words is found by name, wherever it stands', () => {
  const bare = z.enum(['a']);
  const schema = z.strictObject({
    list: z.array(z.strictObject({ kind: bare.optional() })),
    either: z.union([z.string(), z.strictObject({ kind: bare })]),
    by: z.partialRecord(bare, plainWords('x', ['甲'])),
    good: meaning(worded('y', { a: '甲' }), '好'),
  });
  expect(withoutWords(schema, 'it')).toEqual(['it.list.kind', 'it.either.kind', 'it.by key']);
});

test('the manual says the words of the values, and keeps them under another description', () => {
  const kind = worded('kind', { choice: '单选', rating: '评分' });
  const field = meaning(kind, '题型', { rating: '（选项写数字）' }).optional();
  const layers = schemasAt(field, []);
  expect(descriptionOf(layers)).toBe('题型：choice 单选、rating 评分（选项写数字）');
  expect(layers.map((layer) => enumWords.get(layer)?.words.rating).find(Boolean)).toBe('评分');
  expect(wordOf(kind, 'rating')).toBe('评分');
  expect(wordOf(kind, 'other')).toBe('other');
  expect(wordOf(codes(['WGS-84']), 'WGS-84')).toBe('WGS-84');
});

test('another language has its words by the name of the enum, and the schema’s where it has none', () => {
  const value = wordsBy({ kind: { 单选: 'one answer' } });
  const kind = plainWords('kind', ['单选', '多选']);
  expect([value(kind.describe('题型'), '单选'), value(kind, '多选')]).toEqual(['one answer', '多选']);
  expect(value(codes(['单选']), '单选')).toBe('单选');
});
