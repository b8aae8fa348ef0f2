import { nearFiles } from '../exports/near-json.ts';
import { townshipsWithVillages } from '../exports/tables/villages.ts';
import { kinds } from '../kinds/index.ts';
import { directory } from '../queries/directory.ts';
import { volunteerGuide } from '../queries/volunteering.ts';
import { collections } from '../schemas/collections.ts';
import { words } from '../words/index.ts';
import { rowContext } from './context.ts';
import { recordSchemaPath } from './records.ts';
import { downloads, schemaPath } from './tables.ts';

const w = words.data.api;

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

const recordEntries = (): ApiEntry[] =>
  kinds.flatMap(({ name, folder, label, file, records }) => {
    const id = records()[0]?.id;
    if (!file || id === undefined) return [];
    const schema = file.schema
      ? { label: w.recordOf(label), path: recordSchemaPath(name) }
      : { label, path: schemaPath(name) };
    return [
      { pattern: `/${folder}/${w.id}.json`, what: file.what, example: `/${folder}/${id}.json`, schema },
    ];
  });

function listEntries(): ApiEntry[] {
  const context = rowContext();
  const dataset = downloads.find((it) => it.count() > 0)?.name;
  const narrowed = kinds.flatMap((it) => it.listTables(context)).find((it) => /^[\x20-\x7e]+$/.test(it.page));
  const [township] = townshipsWithVillages(directory());
  return [
    ...(dataset === undefined
      ? []
      : [{ pattern: `/data/${w.list}.json`, what: w.wholeList, example: `/data/${dataset}.json` }]),
    ...(narrowed
      ? [{ pattern: `${w.page}list.json`, what: w.narrowedList, example: `${narrowed.page}list.json` }]
      : []),
    ...(township
      ? [
          {
            pattern: `/villages/${w.township}.json`,
            what: w.villages,
            example: `/villages/${township}.json`,
            schema: { label: collections.villages.label, path: schemaPath('villages') },
          },
        ]
      : []),
  ];
}

function otherEntries(): ApiEntry[] {
  const all = directory();
  const { associations, federations, organisations } = all;
  const hasBodies = associations.length + federations.length + organisations.length > 0;
  const guide = volunteerGuide();
  const [near] = nearFiles(all).keys();
  const same = (path: string, what: string): ApiEntry => ({ pattern: path, what, example: path });
  return [
    { pattern: `/data/schema/${w.list}.json`, what: w.schemas, example: schemaPath('associations') },
    same('/data/datapackage.json', w.dataPackage),
    ...(hasBodies ? [same('/data/hsds.json', w.hsds)] : []),
    ...(guide ? [same('/volunteer/guide.json', w.guide)] : []),
    ...(near ? [{ pattern: `/near/${w.file}.json`, what: w.near, example: `/near/${near}.json` }] : []),
    same('/holidays.json', w.holidays),
  ];
}

/** Every kind of JSON file that this site has. */
export const apiGroups = (): ApiGroup[] =>
  [
    { heading: w.lists, entries: listEntries() },
    { heading: w.records, entries: recordEntries() },
    { heading: w.others, entries: otherEntries() },
  ].filter(({ entries }) => entries.length > 0);
