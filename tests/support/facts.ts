import type { z } from 'zod';
import type { RecordFile, Content, OriginalFile } from '../../src/records/content.ts';
import { factFaults } from '../../src/gates/facts/index.ts';
import { fieldName, type FieldPath } from '../../src/records/source.ts';
import { collections, singles, type CollectionName, type Singles } from '../../src/schemas/collections.ts';
import { schemasAt } from '../../src/schemas/fields.ts';
import { originalsFolder } from '../../src/schemas/original.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** The day of all cases. */
const day = '2026-11-26';

/** Records by `collection/id`, originals by `originals/name`; `site` and the files of which there is one by their name. */
export type Records = Record<string, object>;

/** The fictional places of the cases. */
const divisions = [
  ['99', '云泽省'],
  ['9901', '云汀市'],
  ['990102', '临溪区'],
  ['990103', '望潮区'],
  ['990102001', '溪口街道'],
  ['9902', '雨田市'],
].map(([code = '', name = '']) => ({ code, name }));

const site = {
  name: '信息公开',
  publisher: '云汀市残疾人联合会',
  url: 'https://portal.example.org/',
  description: '演示',
  demo: true,
};

/** A content folder with these records and nothing else. A record that does not fit its schema throws. */
export function contentOf(files: Records): Content {
  const records: RecordFile[] = [];
  const there: Singles = {};
  const originals = new Map<string, OriginalFile>();
  for (const [path, data] of Object.entries(files)) {
    const [collection = '', id] = path.split('/');
    if (id === undefined) {
      if (collection !== 'site')
        Object.assign(there, { [collection]: singles[collection as keyof Singles].schema.parse(data) });
      continue;
    }
    if (collection === originalsFolder) {
      originals.set(id, data as OriginalFile);
      continue;
    }
    const { schema, format } = collections[collection as CollectionName];
    const { body = '', ...front } = data as { body?: string };
    records.push({
      ...{ collection: collection as CollectionName, id, file: `${path}.${format}` },
      ...{ data: schema.parse(front), body, bodyLine: 1, withheld: [] },
    });
  }
  const dir = '/nowhere';
  return {
    dir,
    site: siteSchema.parse({ ...site, ...files['site'] }),
    records,
    singles: there,
    ...{ originals, divisions, reviewed: new Map(), findings: [] },
  };
}

const schemas: Readonly<Record<string, { schema: z.ZodType } | undefined>> = {
  ...{ ...collections, ...singles },
  site: { schema: siteSchema },
};

/** Whether a path leads to a value of the record, or to a field that its schema has. */
function isField(files: Records, file: string, path: FieldPath): boolean {
  const name = file.replace(/\.\w+$/, '');
  const schema = schemas[name.split('/')[0] ?? '']?.schema;
  const value = path.reduce<unknown>(
    (it, step) => (it as Partial<Record<PropertyKey, unknown>> | undefined)?.[step],
    files[name],
  );
  return value !== undefined || schema === undefined || schemasAt(schema, path).length > 0;
}

/**
 * What is said of these records, a line each: level, file, field, what; `withTodo` also what to do. A fault at a field that no
 * record has throws, and one that does not say what to do.
 */
export const saidOf = (files: Records, withTodo = false): string[] =>
  factFaults(contentOf(files), day).map(({ level, record, path, what, todo }) => {
    if (todo.length < 4) throw new Error(`${record.file} is not told what to do: ${todo}`);
    if (!isField(files, record.file, path)) throw new Error(`${record.file} has no field ${path.join('.')}`);
    return [level, record.file, fieldName(path), what, withTodo && todo].filter(Boolean).join(' | ');
  });
