import { today } from '../../clock.ts';
import { valueAt } from '../../gates/facts/rule.ts';
import type { RecordFault } from '../../gates/record-fault.ts';
import { recordFaults } from '../../gates/record-faults.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import { isNoSuch, type IdTarget } from '../../records/references.ts';
import { parseDivisions } from '../../records/divisions.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { SaidFault } from './located.ts';
import type { Problem } from './problems.ts';
import { inEveryReading, type ReadAs } from './readings.ts';
import { isOfUnnamed } from './unread-record.ts';
import type { Destination, SheetRecord } from './types.ts';

/** A record as the content would hold it, and what the form itself says of it. */
interface Incoming {
  file: RecordFile;
  faults: readonly SaidFault[];
}

/** A record that is about to be written, as the content would hold it; null where its schema refuses it. */
function incoming({ target, record, unread, rules }: SheetRecord, read: ReadAs): Incoming {
  const [collection, name = ''] = target.split('/') as [CollectionName, string?];
  const { schema } = collections[collection];
  const reading = unread && read(schema, { record, unread });
  const { data = null } = unread ? (reading ?? {}) : schema.safeParse(record);
  const file = {
    collection,
    id: name.replace(/\.json$/u, ''),
    file: target,
    withheld: [],
    body: '',
    bodyLine: 1,
  };
  return {
    file: { ...file, data },
    faults: reading ? [...reading.faults, ...(rules?.(reading.data) ?? [])] : [],
  };
}

/** The content as it would be: records that come last are told to repeat what was there before them. */
function contentWith(files: readonly RecordFile[], { content, lists }: Destination): Content {
  const before = content();
  const targets = new Set(files.map(({ file }) => file));
  const list = lists.plan();
  return {
    ...before,
    records: [...before.records.filter(({ file }) => !targets.has(file)), ...files],
    divisions: list ? parseDivisions(list.text).divisions : before.divisions,
  };
}

const keyOf = ({ record: { file }, path, what }: RecordFault): string => [file, ...path, what].join('\n');

const errorsIn = (content: Content): RecordFault[] =>
  recordFaults(content, today()).filter(({ level }) => level === 'error');

/** Says of records that are not written yet where they come from. */
const withSheets = (text: string, records: readonly SheetRecord[]): string =>
  records.reduce((said, { target, file, sheet }) => {
    const from = `这次导入的 ${file} 工作表“${sheet}”`;
    return said.replaceAll(target, isOfUnnamed(target) ? from : `${target}（${from}）`);
  }, text);

/** What is known of a call when its records are asked together. */
interface Asked {
  destination: Destination;
  /** What the forms say of records that will keep what their forms can't hold. */
  asRead: ReadonlyMap<string, unknown>;
  /** What is wrong already: what else such a cell is wrong by, its own error may bring. */
  told: readonly Problem[];
}

const placeOf = ({ file, sheet, cell }: Problem): string => [file, sheet, cell].join('\n');

/** What the check would say of one reading of the records. */
function inReading(
  records: readonly SheetRecord[],
  { destination, asRead, told }: Asked,
  { read, wasThere }: { read: ReadAs; wasThere: (fault: RecordFault) => boolean },
): Problem[] {
  const files = records.map((it) => incoming(it, read));
  const content = contentWith(
    files.map(({ file }) => file),
    destination,
  );
  const found = Map.groupBy(errorsIn(content), ({ record }) => record.file);
  const known = new Set(told.map(placeOf));
  const own = records.flatMap(({ target, locate, file, sheet, unread }, index) => {
    const said = asRead.get(target);
    const faults = (found.get(target) ?? []).filter(
      (it) => said === undefined || valueAt(said, it.path) !== undefined || !wasThere(it),
    );
    found.delete(target);
    const ruled = files[index]?.faults ?? [];
    const isSaid = ({ what }: SaidFault): boolean =>
      ruled.some((it) => it.what === what) ||
      told.some((it) => it.file === file && it.sheet === sheet && it.what === what);
    const all = [...ruled, ...faults.filter((it) => !isSaid(it))]
      .filter(({ level }) => level === 'error')
      .map((it) => ({ ...it, what: withSheets(it.what, records) }));
    const problems: Problem[] = locate
      ? locate(all)
      : all.map(({ what, todo }) => ({ file, sheet, what, todo }));
    return problems.filter((it) => (it.cell === undefined ? !unread : !known.has(placeOf(it))));
  });
  const broken = [...found.values()].flat().filter((it) => !wasThere(it));
  return [
    ...own,
    ...broken.map(({ record, what, todo }) => ({
      file: record.file,
      what: `内容文件夹里的这份和要导入的对不上：${withSheets(what, records)}`,
      todo: `核对表和这份记录，改正写错的一个：${todo}`,
    })),
  ];
}

/** One of what is said twice of a cell. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((it) => [`${placeOf(it)}\n${it.what}`, it])).values(),
];

/**
 * What the check of the content would refuse once the records are in it: in them, at the cells they were read from, and in
 * what was there before and fits no longer, named by its file. What a record says of itself that its form can't hold was
 * wrong before: the form can't mend it. Of records with cells that could not be read it is what does not come of those.
 */
export function contradictingProblems(all: readonly SheetRecord[], asked: Asked): Problem[] {
  if (all.length === 0) return [];
  // That two sheets make one record is told already.
  const records = [...new Map(all.toReversed().map((it) => [it.target, it])).values()].toReversed();
  let before: ReadonlySet<string> | undefined;
  const wasThere = (it: RecordFault): boolean =>
    (before ??= new Set(errorsIn(asked.destination.content()).map(keyOf))).has(keyOf(it));
  const find = (read: ReadAs): Problem[] => inReading(records, asked, { read, wasThere });
  const isWhole = records.every(({ unread }) => unread === undefined);
  const found = isWhole ? find(() => undefined) : inEveryReading(find, (it) => `${placeOf(it)}\n${it.what}`);
  // What is missing may stand in another form of the call, which could not be read.
  const isMissing = ({ what }: Problem): boolean =>
    asked.told.length > 0 && records.some(({ target }) => isNoSuch(what, target.split('/')[0] as IdTarget));
  return once(found.filter((it) => !isOfUnnamed(it.what) && !isMissing(it)));
}
