import type { Words } from '../../words/languages.ts';
import type { TableColumn } from '../formats/columns.ts';

/** A CSV file of the package. */
export interface PackageTable {
  /** Stem of the file. */
  name: string;
  title: string;
  /** Full URL of the page that shows it. */
  page: string;
  columns: readonly TableColumn[];
  /** Paths of the columns that together name a row. */
  key: readonly string[];
  bytes: number;
  sha256: string;
}

/** What the package says of itself. */
export interface PackageAbout {
  /** Name that is no part of an address, as the specification wants it: lower case, no spaces. */
  name: string;
  /** `urn:uuid:…` */
  id: string;
  title: string;
  description: string;
  homepage: string;
  publisher: string;
  /** Members `licenses` and the like. */
  licences: object;
  madeAt: Date;
}

const profiles = 'https://datapackage.org/profiles/2.0';

const fieldOf = ({ files }: Words, { path, header, help, type }: TableColumn): object => ({
  name: header,
  title: path,
  type,
  ...(help ? { description: help } : {}),
  ...(type === 'boolean' ? { trueValues: [files.yes], falseValues: [files.no] } : {}),
});

const resourceOf = (
  words: Words,
  { name, title, page, columns, key, bytes, sha256 }: PackageTable,
): object => ({
  name,
  type: 'table',
  title,
  path: `package/${name}.csv`,
  homepage: page,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
  bytes,
  hash: `sha256:${sha256}`,
  schema: {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map((it) => fieldOf(words, it)),
    missingValues: [''],
    primaryKey: key.map((path) => columns.find((it) => it.path === path)?.header ?? path),
  },
});

/**
 * A Data Package (Frictionless, version 2) of every CSV file, in the form for programs, which has no byte order mark: its
 * size, its digest, what each column means. The name of
 * a field is the header of its column, its title the name of the field in the JSON files.
 */
export const dataPackage = (words: Words, about: PackageAbout, tables: readonly PackageTable[]): object => ({
  $schema: `${profiles}/datapackage.json`,
  name: about.name,
  id: about.id,
  title: about.title,
  description: about.description,
  homepage: about.homepage,
  created: about.madeAt.toISOString(),
  ...about.licences,
  contributors: [{ title: about.publisher, roles: ['publisher'] }],
  resources: tables.map((it) => resourceOf(words, it)),
});
