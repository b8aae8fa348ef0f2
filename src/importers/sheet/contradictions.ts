import type { z } from 'zod';
import { today } from '../../clock.ts';
import { valueAt } from '../../gates/facts/rule.ts';
import type { RecordFault } from '../../gates/record-fault.ts';
import { connectionsOf } from '../../gates/connections.ts';
import { recordFaults } from '../../gates/record-faults.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import { isNoSuch, type IdTarget } from '../../records/references.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { labelOf, schemasAt } from '../../schemas/fields.ts';
import type { Doing } from '../progress.ts';
import { issueWords } from './issue-words.ts';
import type { SaidFault } from './located.ts';
import type { Problem } from './problems.ts';
import { inEveryReading, type ReadAs } from './readings.ts';
import type { SheetRemark } from './remark.ts';
import { isOfUnnamed } from './unread-record.ts';
import type { Destination, SheetRecord } from './types.ts';

/** A record as the content would hold it, and what the form itself says of it. */
interface Incoming {
  file: RecordFile;
  faults: readonly SaidFault[];
}

/** What is wrong with a record whose form was right: what it keeps of the published one does not go with it. */
const unfit = (schema: z.ZodType, issue: z.core.$ZodIssue): SaidFault => {
  const field = labelOf(schemasAt(schema, issue.path)) || issue.path.join('.');
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return {
    path: issue.path,
    level: 'error',
    what: `照原来保留的内容和表里的合不起来：“${field}”${isMissing ? '没有了' : issueWords(issue)}`,
    todo: `在表里填上“${field}”，再导入；确实没有的，先在内容文件夹的这份记录里删掉和它连着的内容`,
  };
};

/** A record that is about to be written, as the content would hold it; null where its schema refuses it. */
function incoming({ target, record, unread, oneOf, rules }: SheetRecord, read: ReadAs): Incoming {
  const [collection, name = ''] = target.split('/') as [CollectionName, string?];
  const { schema } = collections[collection];
  const reading = unread && read(schema, { record, unread, oneOf });
  const whole = unread ? undefined : schema.safeParse(record, { reportInput: true });
  const data = reading?.data ?? whole?.data ?? null;
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
    faults: reading
      ? [...reading.faults, ...(rules?.(reading.data) ?? [])]
      : (whole?.error?.issues ?? []).map((it) => unfit(schema, it)),
  };
}

const keyOf = ({ record: { file }, path, what }: RecordFault): string => [file, ...path, what].join('\n');

/** A content that records are to go into: as it is, as it would be, and what it says before. */
interface Ground {
  /** Records that come last are told to repeat what was there before them. Asked are they and what they are connected with. */
  with: (files: readonly RecordFile[]) => Content;
  /** Whether the check says so of the content as it is. */
  wasThere: (fault: RecordFault) => boolean;
}

function groundOf({ content, lists }: Destination): Ground {
  const before = content();
  const added = lists.added();
  const divisions = added.length > 0 ? [...before.divisions, ...added] : before.divisions;
  const connections = connectionsOf(before);
  const asked = new Set<string>();
  const said = new Map<string, ReadonlySet<string>>();
  return {
    with: (files) => {
      const targets = new Set(files.map(({ file }) => file));
      const there = Map.groupBy(before.records, ({ file }) => targets.has(file));
      const changed = [...files, ...(there.get(true) ?? [])];
      const touched = new Set([...targets, ...connections.of(changed, added)]);
      for (const file of touched) asked.add(file);
      return { ...before, divisions, records: [...(there.get(false) ?? []), ...files], asked: touched };
    },
    wasThere: (fault) => {
      const { file } = fault.record;
      if (!said.has(file)) {
        const faults = recordFaults({ ...before, asked }, today());
        const keys = Map.groupBy(faults, (it) => it.record.file);
        for (const it of [file, ...asked]) said.set(it, new Set(keys.get(it)?.map(keyOf)));
      }
      return said.get(file)?.has(keyOf(fault)) === true;
    },
  };
}

const isError = ({ level }: Pick<RecordFault, 'level'>): boolean => level === 'error';

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
  doing: Doing;
  /** What is wrong already: what else such a cell is wrong by, its own error may bring. */
  told: readonly Problem[];
}

const placeOf = ({ file, sheet, cell }: Problem): string => [file, sheet, cell].join('\n');

const saidAt = (it: Problem): string => `${placeOf(it)}\n${it.what}`;

/** What to do in an import: what is missing may be something that is to be imported first. */
const todoOf = ({ what, todo }: SaidFault): string =>
  isNoSuch(what) ? `${todo}；还没有导入的，先导入它，再导入这张表` : todo;

/** What the check says of records: what it refuses, and what it asks for a second look at. */
interface Checked {
  problems: Problem[];
  remarks: SheetRemark[];
}

/** What the check would say of one reading of the records. */
function inReading(
  records: readonly SheetRecord[],
  { asRead, told, doing }: Asked,
  { ground, read }: { ground: Ground; read: ReadAs },
): Checked {
  const { wasThere } = ground;
  doing(() => `照检查内容的规则核对 ${records.length} 份记录`);
  const files = records.map((it) => incoming(it, read));
  const faults = recordFaults(ground.with(files.map(({ file }) => file)), today());
  const targets = new Set(records.map(({ target }) => target));
  const found = Map.groupBy(faults, ({ record }) => record.file);
  const known = new Set(told.map(saidAt));
  const wrong = new Set(told.map(placeOf));
  const own = records.flatMap(({ target, locate, file, sheet, unread }, index) => {
    const said = asRead.get(target);
    const own = (found.get(target) ?? []).filter(
      (it) => said === undefined || valueAt(said, it.path) !== undefined || !wasThere(it),
    );
    const ruled = files[index]?.faults ?? [];
    const isSaid = ({ what }: SaidFault): boolean =>
      ruled.some((it) => it.what === what) ||
      told.some((it) => it.file === file && it.sheet === sheet && it.what === what);
    const all = [...ruled, ...own.filter((it) => !isSaid(it))]
      .filter(isError)
      .map((it) => ({ ...it, what: withSheets(it.what, records), todo: todoOf(it) }));
    const problems: Problem[] = locate
      ? locate(all)
      : all.map(({ what, todo }) => ({ file, sheet, what, todo }));
    // Of a record that could be read, a cell may be wrong by two rules; of another one its own error may bring the second.
    const isTold = (it: Problem): boolean => (unread ? wrong.has(placeOf(it)) : known.has(saidAt(it)));
    return problems.filter((it) => (it.cell === undefined ? !unread : !isTold(it)));
  });
  const broken = faults.filter((it) => isError(it) && !targets.has(it.record.file) && !wasThere(it));
  const problems = [
    ...own,
    ...broken.map(({ record, what, todo }) => ({
      file: record.file,
      what: `内容文件夹里的这份和要导入的对不上：${withSheets(what, records)}`,
      todo: `核对表和这份记录，改正写错的一个：${todo}`,
    })),
  ];
  const doubts = records.flatMap((it) => doubtsOf(it, found.get(it.target) ?? [], records));
  return { problems, remarks: asRemarks(doubts) };
}

/** What the check asks for a second look at, at the cells that it was read from; what has no cell the check says itself. */
const doubtsOf = (
  { locate }: SheetRecord,
  faults: readonly RecordFault[],
  records: readonly SheetRecord[],
): Problem[] =>
  (locate?.(faults.filter((it) => !isError(it)).map((it) => ({ ...it, level: 'error' }))) ?? [])
    .filter(({ cell }) => cell !== undefined)
    .map((it) => ({ ...it, what: withSheets(it.what, records) }));

/** So many cells of which one thing is asked are named. */
const mostNamed = 8;

/** Doubts as remarks, those of a sheet that ask the same on one line. */
const asRemarks = (doubts: readonly Problem[]): SheetRemark[] =>
  [
    ...Map.groupBy(doubts, ({ file, sheet, what, todo }) => [file, sheet, what, todo].join('\n')).values(),
  ].map((group) => {
    const [{ file, sheet = '', what, todo = '' }] = group as [Problem];
    const cells = [...new Set(group.map(({ cell }) => cell))];
    const named = cells.slice(0, mostNamed).join('、');
    const all = cells.length > mostNamed ? `${named} 等 ${cells.length} 格` : named;
    return { file, sheet, what: `${all} ${what}。${todo}` };
  });

/** One of what is said twice of a cell. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((it) => [saidAt(it), it])).values(),
];

/**
 * What the check of the content would refuse once the records are in it: in them, at the cells they were read from, and in
 * what was there before and fits no longer, named by its file. What a record says of itself that its form can't hold was
 * wrong before: the form can't mend it. Of records with cells that could not be read it is what does not come of those.
 */
export function checkedTogether(all: readonly SheetRecord[], asked: Asked): Checked {
  if (all.length === 0) return { problems: [], remarks: [] };
  // That two sheets make one record is told already.
  const records = [...new Map(all.toReversed().map((it) => [it.target, it])).values()].toReversed();
  const ground = groundOf(asked.destination);
  const find = (read: ReadAs): Checked => inReading(records, asked, { ground, read });
  if (records.every(({ unread }) => unread === undefined)) {
    const { problems, remarks } = find(() => undefined);
    return { problems: once(problems), remarks };
  }
  const found = inEveryReading((read) => find(read).problems, saidAt);
  // What is missing may stand in another form of the call, which could not be read.
  const isMissing = ({ what }: Problem): boolean =>
    asked.told.length > 0 && records.some(({ target }) => isNoSuch(what, target.split('/')[0] as IdTarget));
  return { problems: once(found.filter((it) => !isOfUnnamed(it.what) && !isMissing(it))), remarks: [] };
}
