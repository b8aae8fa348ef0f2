import { z } from 'zod';
import { valueAt } from '../../gates/facts/rule.ts';
import { schemasAt, valuesOf } from '../../schemas/fields.ts';
import { issueWords } from './issue-words.ts';
import type { Path, SaidFault } from './located.ts';
import { ruleTodo } from './needed.ts';

/** So many readings of what could not be read are tried. */
const readings = 5;

/** Values of every kind, far from each other: a schema takes those of its own. */
const standIns: readonly unknown[] = [
  ...['1901-01-01', '1950-06-15', '2026-01-31', '2099-12-31', '1901-01-01T08:00', '2099-12-31T20:00'],
  ...['0', '1', '50', '100', '98765432.1', '110000', '990102', '990102001', '990102001001'],
  ...['010-12345678', '400-1234567', 'a@example.org', 'https://example.org/', '甲', '乙乙', '丙丙丙'],
  ...[0, 1, 50, 100, 1901, 2001, 2025, 2099, 98_765_432, true, false],
];

/** What may stand at a path in one of the readings, in a list that `isEmpty` an item; undefined where nothing is known of it. */
function standIn(schema: z.core.$ZodType, path: Path, turn: number, isEmpty = false): unknown {
  const layers = schemasAt(schema, path);
  const [field] = layers;
  const inner = layers.at(-1);
  if (inner instanceof z.ZodObject) return {};
  if (inner instanceof z.ZodArray) return turn % 2 === 0 && !isEmpty ? [] : [undefined];
  if (!field) return undefined;
  const options = valuesOf(layers);
  const possible = (options.length > 0 ? options : standIns).filter((it) => z.safeParse(field, it).success);
  return possible[Math.floor((turn * possible.length) / readings)];
}

/**
 * A record with another value at a path; without the field where that is undefined.
 * @param copied lists that are copies already, which are written into: of sixty thousand rows each would copy all others
 */
function replaced(
  whole: unknown,
  [step, ...rest]: Path,
  value: unknown,
  copied: Set<readonly unknown[]>,
): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const before = Array.isArray(whole) ? (whole as unknown[]) : [];
    const list = copied.has(before) ? before : [...before];
    copied.add(list);
    list[step] = replaced(list[step], rest, value, copied);
    return list;
  }
  const { [step]: before, ...fields } = (whole ?? {}) as Record<PropertyKey, unknown>;
  const part =
    rest.length > 0 && before === undefined && value === undefined
      ? undefined
      : replaced(before, rest, value, copied);
  return part === undefined ? fields : { ...fields, [step]: part };
}

/** Whether an issue is a rule between fields, and not that a value is none of its field. */
function isRule(schema: z.core.$ZodType, value: unknown, { code, path = [] }: z.core.$ZodRawIssue): boolean {
  if (code !== 'custom') return false;
  const there = valueAt(value, path);
  const [field] = schemasAt(schema, path);
  return typeof there === 'object' || there === undefined || !field || z.safeParse(field, there).success;
}

/** A record as it may be meant, with what its schema says of its fields together. */
interface RecordReading {
  data: unknown;
  faults: SaidFault[];
}

/** The values that a field can only have, though its cell says none of them clearly. */
export interface OneOf {
  path: Path;
  values: readonly unknown[];
}

interface Unread {
  record: unknown;
  /** Fields whose cells could not be read. */
  unread: readonly Path[];
  /** Of some of them it is known what they may be. */
  oneOf?: readonly OneOf[] | undefined;
}

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/** Makes one reading of a record; the same reading of all records of a turn. */
export type ReadAs = (schema: z.core.$ZodType, unread: Unread) => RecordReading | undefined;

/**
 * A record of which some fields could not be read, with other values in them in each turn; undefined where it can't be
 * completed. All that its schema asks for and that is not there is filled in, too.
 */
function readingOf(
  schema: z.core.$ZodType,
  { record, unread, oneOf = [] }: Unread,
  turn: number,
): RecordReading | undefined {
  const valueOf = (path: Path): unknown => {
    const values = oneOf.find((it) => isSame(it.path, path))?.values;
    if (values) return values[turn % values.length];
    return turn === 0 ? undefined : standIn(schema, path, turn);
  };
  const copied = new Set<readonly unknown[]>();
  let value = unread.reduce<unknown>((whole, path) => replaced(whole, path, valueOf(path), copied), record);
  for (let round = 0; round < 20; round += 1) {
    const payload = schema._zod.run({ value, issues: [] }, { async: false });
    if (payload instanceof Promise) return undefined;
    const { value: data, issues } = payload;
    const wrong = issues.filter((it) => !isRule(schema, value, it));
    if (wrong.length === 0)
      return {
        data,
        faults: issues.map((it) => {
          const issue = z.core.util.finalizeIssue(it, { async: false }, z.core.config());
          return { path: issue.path, what: issueWords(issue), todo: ruleTodo, level: 'error' };
        }),
      };
    for (const { path = [], code } of wrong) {
      const there = standIn(schema, path, turn, code === 'too_small');
      if (there === undefined || path.length === 0) return undefined;
      value = replaced(value, path, there, copied);
    }
  }
  return undefined;
}

/** What is found in every reading of records, by its key: what is found in some comes of what could not be read. */
export function inEveryReading<Found>(
  find: (read: ReadAs) => Found[],
  keyOf: (found: Found) => string,
): Found[] {
  let kept: Found[] | undefined;
  for (let turn = 0; turn < readings && kept?.length !== 0; turn += 1) {
    const found = find((schema, it) => readingOf(schema, it, turn));
    const keys = new Set(found.map(keyOf));
    kept = kept ? kept.filter((it) => keys.has(keyOf(it))) : found;
  }
  return kept ?? [];
}
