import { utf8 } from '../formats/bytes.ts';
import { csvRecords } from '../formats/csv.ts';
import { packed, zipFile } from '../formats/zip.ts';
import descriptor from './datapackage.json' with { type: 'json' };
import type { Hsds, HsdsRow } from './schema.ts';

/** What the package says of itself: members of a Data Package. */
export type PackageMembers = Readonly<Record<string, unknown>>;

/**
 * A value as its column wants it: Table Schema takes moments in UTC only and times of day without a zone, which stands in a
 * column of its own, where the JSON of HSDS has both with their offset.
 */
function cellOf(type: string, value: string | number | undefined): string | number | undefined {
  if (typeof value !== 'string') return value;
  if (type === 'datetime') return new Date(value).toISOString();
  return type === 'time' ? `${value.slice(0, 5)}:00` : value;
}

/**
 * The tables as the Tabular Data Package of HSDS 3.0: its own `datapackage.json`, whose resources stay as they are, and
 * every CSV file that it names, empty ones with their header. Without a byte order mark, because programs read them.
 */
export function hsdsPackage(tables: Hsds, about: PackageMembers, madeAt: Date): Uint8Array<ArrayBuffer> {
  // Its licence is that of the specification, not of the data.
  const specification = Object.entries(descriptor).filter(([name]) => name !== 'license');
  const sources = [{ title: 'Human Services Data Specification 3.0', path: descriptor.homepage }];
  const text = JSON.stringify({ ...Object.fromEntries(specification), ...about, sources }, null, 2);
  const files = descriptor.resources.map(({ name, path, schema }) => {
    const header = schema.fields.map((it) => it.name);
    const rows: readonly HsdsRow[] = (tables as Partial<Record<string, HsdsRow[]>>)[name] ?? [];
    const cells = rows.values().map((row) => schema.fields.map((it) => cellOf(it.type, row[it.name])));
    return [path, packed(Buffer.concat([...utf8(csvRecords(header, cells))]))] as const;
  });
  return zipFile(
    { 'datapackage.json': packed(Buffer.from(`${text}\n`)), ...Object.fromEntries(files) },
    madeAt,
  );
}
