import { recordFileSchema } from '../exports/json/record-schemas.ts';
import { formatsFor, lineFormats, type TableFormat } from '../exports/formats/formats.ts';
import { jsonSchema, type JsonSchema } from '../exports/json/json-schema.ts';
import { kinds } from '../kinds/index.ts';
import type { RecordFile } from '../kinds/definition.ts';
import { fullUrl } from '../paths.ts';
import { rowContext } from './context.ts';
import { downloads, schemaPath } from './tables.ts';
import type { Words } from '../words/languages.ts';

/** A file beside the page of a record. */
export interface FileOfRecord {
  folder: string;
  file: RecordFile;
  /** `json` is the record itself, the others what it has in lines. */
  format: TableFormat;
}

/** Every file beside the page of a record that no route of its own makes. */
export function recordFiles(words: Words): FileOfRecord[] {
  const context = rowContext(words);
  return kinds(words).flatMap(({ folder, files }) =>
    files(context).flatMap((file) => {
      const lines = file.table?.rows.length ?? 0;
      const made = formatsFor(lines);
      const tables = lines > 0 ? lineFormats.filter((it) => made.includes(it)) : [];
      return ['json' as const, ...tables].map((format) => ({ folder, file, format }));
    }),
  );
}

/** Path of the JSON Schema of the file of a record that holds more than its row. */
export const recordSchemaPath = (kind: string): string => schemaPath(`${kind}-record`);

/** The JSON Schema of every list, and of the files of the records that hold more than their row. */
export const schemaFiles = (words: Words): { name: string; schema: JsonSchema }[] => [
  ...downloads(words).map(({ name, table }) => ({
    name,
    schema: jsonSchema(words, table, fullUrl(schemaPath(name))),
  })),
  ...kinds(words).flatMap(({ name, label, file }) =>
    file?.schema
      ? {
          name: `${name}-record`,
          schema: recordFileSchema(words, label, file.schema, fullUrl(recordSchemaPath(name))),
        }
      : [],
  ),
];
