import { today } from '../../clock.ts';
import { valueAt } from '../../gates/facts/rule.ts';
import type { RecordFault } from '../../gates/record-fault.ts';
import { recordFaults } from '../../gates/record-faults.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import { parseDivisions } from '../../records/divisions.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Problem } from './problems.ts';
import type { Destination, SheetRecord } from './types.ts';

/** A record that is about to be written, as the content would hold it; null where its schema refuses it. */
function fileOf({ target, record }: SheetRecord): RecordFile {
  const [collection, name = ''] = target.split('/') as [CollectionName, string?];
  const { data = null } = collections[collection].schema.safeParse(record);
  const id = name.replace(/\.json$/u, '');
  return { collection, id, file: target, data, withheld: [], body: '', bodyLine: 1 };
}

/** The content as it would be: records that come last are told to repeat what was there before them. */
function contentWith(records: readonly SheetRecord[], { content, lists }: Destination): Content {
  const before = content();
  const targets = new Set(records.map(({ target }) => target));
  const list = lists.plan();
  return {
    ...before,
    records: [...before.records.filter(({ file }) => !targets.has(file)), ...records.map(fileOf)],
    divisions: list ? parseDivisions(list.text).divisions : before.divisions,
  };
}

const keyOf = ({ record: { file }, path, what }: RecordFault): string => [file, ...path, what].join('\n');

const errorsIn = (content: Content): RecordFault[] =>
  recordFaults(content, today()).filter(({ level }) => level === 'error');

/** Says of records that are not written yet where they come from. */
const withSheets = (text: string, records: readonly SheetRecord[]): string =>
  records.reduce(
    (said, { target, file, sheet }) =>
      said.replaceAll(target, `${target}（这次导入的 ${file} 工作表“${sheet}”）`),
    text,
  );

/**
 * What the check of the content would refuse once the records are in it: in them, at the cells they were read from, and in
 * what was there before and fits no longer, named by its file. What a record says of itself that its form can't hold
 * (`asRead` is what the form says) was wrong before: the form can't mend it.
 */
export function contradictingProblems(
  records: readonly SheetRecord[],
  destination: Destination,
  asRead: ReadonlyMap<string, unknown>,
): Problem[] {
  if (records.length === 0) return [];
  const found = Map.groupBy(errorsIn(contentWith(records, destination)), ({ record }) => record.file);
  let known: ReadonlySet<string> | undefined;
  const wasThere = (it: RecordFault): boolean =>
    (known ??= new Set(errorsIn(destination.content()).map(keyOf))).has(keyOf(it));
  const own = records.flatMap(({ target, locate, file, sheet }) => {
    const said = asRead.get(target);
    const faults = (found.get(target) ?? [])
      .filter((it) => said === undefined || valueAt(said, it.path) !== undefined || !wasThere(it))
      .map((it) => ({ ...it, what: withSheets(it.what, records) }));
    found.delete(target);
    return locate ? locate(faults) : faults.map(({ what, todo }) => ({ file, sheet, what, todo }));
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
