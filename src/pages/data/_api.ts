import { nearFiles } from '../../exports/near-json.ts';
import { labelOf, recordFiles, type RecordFileName } from '../../exports/record-schemas.ts';
import { documents, inspections, observations } from '../../queries/commitment-records.ts';
import { commitments } from '../../queries/commitments.ts';
import { townshipsWithVillages } from '../../exports/rows.ts';
import { audits, budgets } from '../../queries/audits.ts';
import { directory } from '../../queries/directory.ts';
import { evaluations } from '../../queries/evaluations.ts';
import { policyTexts } from '../../queries/policies.ts';
import { surveys } from '../../queries/surveys.ts';
import { opportunities, stations, volunteerGuide } from '../../queries/volunteering.ts';
import { collections } from '../../schemas/collections.ts';
import { words } from '../../words/index.ts';
import { countOf, datasetNames, schemaPath } from './_datasets.ts';
import { filteredTables } from './_lists.ts';
import { moneyTables } from './_money-lists.ts';

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

type RecordFolder =
  | 'policies'
  | 'federations'
  | 'associations'
  | 'organisations'
  | 'service-places'
  | 'services'
  | 'volunteering'
  | 'stations';

async function recordEntries(): Promise<ApiEntry[]> {
  const all = directory();
  const first: Record<RecordFolder | RecordFileName, string | undefined> = {
    policies: (await policyTexts())[0]?.policy.id,
    commitments: commitments()[0]?.commitment.id,
    observations: observations()[0]?.id,
    inspections: inspections()[0]?.id,
    documents: documents()[0]?.id,
    federations: all.federations[0]?.id,
    associations: all.associations[0]?.id,
    organisations: all.organisations[0]?.id,
    'service-places': all.servicePlaces[0]?.id,
    services: all.services[0]?.id,
    audits: audits().all[0]?.id,
    evaluations: evaluations()[0]?.id,
    surveys: surveys()[0]?.id,
    budgets: budgets()[0]?.id,
    volunteering: opportunities()[0]?.id,
    stations: stations()[0]?.id,
  };
  const folders: Partial<Record<string, string>> = {
    volunteering: 'volunteer',
  };
  const whole = new Set<string>(recordFiles);
  return (Object.keys(first) as (keyof typeof first)[]).flatMap((name) => {
    const id = first[name];
    const label = name === 'commitments' ? labelOf(name) : collections[name].label;
    const folder = folders[name] ?? name;
    if (id === undefined) return [];
    const schema = whole.has(name)
      ? { label: w.recordOf(label), path: `/data/schema/${name}-record.json` }
      : { label, path: schemaPath(name) };
    return [
      { pattern: `/${folder}/${w.id}.json`, what: w.record[name], example: `/${folder}/${id}.json`, schema },
    ];
  });
}

async function listEntries(): Promise<ApiEntry[]> {
  const names = [];
  for (const name of datasetNames) if ((await countOf(name)) > 0) names.push(name);
  const [dataset] = names;
  const narrowed = [...moneyTables(), ...(await filteredTables())][0];
  const [township] = townshipsWithVillages(directory());
  return [
    ...(dataset
      ? [{ pattern: `/data/${w.list}.json`, what: w.wholeList, example: `/data/${dataset}.json` }]
      : []),
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
export const apiGroups = async (): Promise<ApiGroup[]> =>
  [
    { heading: w.lists, entries: await listEntries() },
    { heading: w.records, entries: await recordEntries() },
    { heading: w.others, entries: otherEntries() },
  ].filter(({ entries }) => entries.length > 0);
