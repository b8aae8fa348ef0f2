import { otherFiles } from '../exports/tables/other-files.ts';
import { recordFile, recordFileSchema } from '../exports/json/record-schemas.ts';
import { formatsFor, lineFormats, type TableFormat } from '../exports/formats/formats.ts';
import { jsonSchema, recordSchema, type JsonSchema } from '../exports/json/json-schema.ts';
import { kinds } from '../kinds/index.ts';
import type { Kind, RecordFile } from '../kinds/definition.ts';
import { fullUrl } from '../paths.ts';
import { asOf } from '../queries/as-of/as-of.ts';
import { site } from '../queries/site/site.ts';
import { rowContext } from './context.ts';
import { downloads, schemaPath } from './tables.ts';
import type { Words } from '../words/languages.ts';

/** Which file beside the page of a record. */
export interface FileOfRecord {
  /** Name of the kind. */
  kind: Kind['name'];
  id: string;
  /** `json` is the record itself, the others what it has in lines. */
  format: TableFormat;
  cacheKey: string | undefined;
}

/** Every file beside the pages of a kind that no route of its own makes. */
export function recordFiles(words: Words, { name, file, records, fileOf }: Kind): FileOfRecord[] {
  const context = rowContext(words);
  return (file ? records() : []).flatMap(({ id }) => {
    const made = fileOf(id, context);
    if (!made) return [];
    // A record without a line has files with a header alone: what is promised of all is there for each.
    const formats = formatsFor(made.table?.rows.length ?? 0);
    const tables = made.table ? lineFormats.filter((it) => formats.includes(it)) : [];
    const { cacheKey } = made;
    return ['json' as const, ...tables].map((format) => ({ kind: name, id, format, cacheKey }));
  });
}

/** The file of a record. Throws for a record that has none: the paths are made from the same list. */
export function recordFileAt(words: Words, kind: Kind, id: string): RecordFile {
  const file = kind.fileOf(id, rowContext(words));
  if (!file) throw new Error(`${kind.name} ${id} has no file`);
  return file;
}

/** Path of the JSON Schema of the file of a record. */
export const recordSchemaPath = (kind: string): string => schemaPath(`${kind}-record`);

/** The file of a record: what it is, then the record; `schema` is the path of its JSON Schema. */
export const recordAnswer = (schema: string, record: object): object =>
  recordFile(
    {
      $schema: fullUrl(schema),
      ...{ publisher: site.publisher, licence: site.licence, generated: asOf() },
    },
    record,
  );

/** The JSON Schema of every list, of the file of every record, and of the files beside them. */
export const schemaFiles = (words: Words): { name: string; schema: JsonSchema }[] => [
  ...downloads(words).map(({ name, table }) => ({
    name,
    schema: jsonSchema(words, table, fullUrl(schemaPath(name))),
  })),
  ...kinds(words).flatMap(({ name, label, file }) =>
    file
      ? {
          name: `${name}-record`,
          schema: recordFileSchema(words, label, file.schema, fullUrl(recordSchemaPath(name))),
        }
      : [],
  ),
  ...Object.entries(otherFiles).map(([name, { label, schema, envelope }]) => {
    const url = fullUrl(schemaPath(name));
    return {
      name,
      schema: envelope
        ? recordFileSchema(words, label, schema, url)
        : { $id: url, title: label, ...recordSchema(schema) },
    };
  }),
];
