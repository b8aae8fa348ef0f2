import { nearFiles } from '../exports/directory/near-json.ts';
import { otherFiles } from '../exports/tables/other-files.ts';
import { townshipsWithVillages } from '../exports/tables/villages.ts';
import { kinds } from '../kinds/index.ts';
import { directory } from '../queries/directory/directory.ts';
import { volunteerGuide } from '../queries/volunteering/volunteering.ts';
import { collections } from '../schemas/collections.ts';
import type { Words } from '../words/languages.ts';
import { tablesOfLists } from './list-tables.ts';
import { recordSchemaPath } from './records.ts';
import { downloads, schemaPath } from './tables.ts';

/** A kind of JSON file: how its URL is made, what it holds, one that exists. */
export interface ApiEntry {
  /** `/audits/{编号}.json` */
  pattern: string;
  what: string;
  example: string;
  /** Path of the JSON Schema, with what it is of. */
  schema?: { label: string; path: string };
}

/** A group of kinds of file. */
export interface ApiGroup {
  heading: string;
  entries: ApiEntry[];
}

const recordEntries = (words: Words): ApiEntry[] =>
  kinds(words).flatMap(({ name, folder, label, file, records }) => {
    const id = records()[0]?.id;
    if (!file || id === undefined) return [];
    const schema = { label: words.data.api.recordOf(label), path: recordSchemaPath(name) };
    return [
      {
        pattern: `/${folder}/${words.data.api.id}.json`,
        what: file.what,
        example: `/${folder}/${id}.json`,
        schema,
      },
    ];
  });

function listEntries(words: Words): ApiEntry[] {
  const dataset = downloads(words).find((it) => it.count() > 0)?.name;
  const narrowed = tablesOfLists(words).find((it) => /^[\x20-\x7e]+$/.test(it.page));
  const [township] = townshipsWithVillages(directory());
  return [
    ...(dataset === undefined
      ? []
      : [
          {
            pattern: `/data/${words.data.api.list}.json`,
            what: words.data.api.wholeList,
            example: `/data/${dataset}.json`,
          },
        ]),
    ...(narrowed
      ? [
          {
            pattern: `${words.data.api.page}list.json`,
            what: words.data.api.narrowedList,
            example: `${narrowed.page}list.json`,
          },
        ]
      : []),
    ...(township
      ? [
          {
            pattern: `/villages/${words.data.api.township}.json`,
            what: words.data.api.villages,
            example: `/villages/${township}.json`,
            schema: { label: collections.villages.label, path: schemaPath('villages') },
          },
        ]
      : []),
  ];
}

function otherEntries(words: Words): ApiEntry[] {
  const all = directory();
  const { associations, federations, organisations } = all;
  const hasBodies = associations.length + federations.length + organisations.length > 0;
  const guide = volunteerGuide();
  const [near] = nearFiles(all).keys();
  const schemaOf = (name: keyof typeof otherFiles) => ({
    label: otherFiles[name].label,
    path: schemaPath(name),
  });
  const same = (path: string, what: string, schema?: keyof typeof otherFiles): ApiEntry => ({
    ...{ pattern: path, what, example: path },
    ...(schema ? { schema: schemaOf(schema) } : {}),
  });
  return [
    {
      pattern: `/data/schema/${words.data.api.list}.json`,
      what: words.data.api.schemas,
      example: schemaPath('associations'),
    },
    same('/data/datapackage.json', words.data.api.dataPackage),
    ...(hasBodies ? [same('/data/hsds.json', words.data.api.hsds)] : []),
    ...(guide ? [same('/volunteer/guide.json', words.data.api.guide, 'volunteer-guide')] : []),
    ...(near
      ? [
          {
            pattern: `/near/${words.data.api.file}.json`,
            what: words.data.api.near,
            example: `/near/${near}.json`,
            schema: schemaOf('near'),
          },
        ]
      : []),
    same('/holidays.json', words.data.api.holidays, 'holidays'),
  ];
}

/** Every kind of JSON file that this site has. */
export const apiGroups = (words: Words): ApiGroup[] =>
  [
    { heading: words.data.api.lists, entries: listEntries(words) },
    { heading: words.data.api.records, entries: recordEntries(words) },
    { heading: words.data.api.others, entries: otherEntries(words) },
  ].filter(({ entries }) => entries.length > 0);
