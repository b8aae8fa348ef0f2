import { accessSync, constants } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { excerpt } from '../excerpt.ts';
import { Refusal, type SourceText } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import type { PlannedFile } from '../write-files.ts';
import { readLines, type WrittenDecisions } from './decision-calls.ts';
import { fieldLabels } from './decisions.ts';

/** A decision by line numbers, as it is written: `title` and `6-7`. */
interface LineDecision {
  name: string;
  written: string;
  lines: number[];
}

/** Decisions whose lines are where their words stand now. */
export interface Settled {
  written: WrittenDecisions;
  moved: Unread[];
  /** Names of decisions whose words are those of last time, by field or `leaveOut`, `keep`. */
  certain: ReadonlySet<string>;
}

const keyOf = ({ name, written }: LineDecision): string => `${name}=${written.replace(/\s/gu, '')}`;

const lineDecisions = ({ fields = {}, leaveOut, keep }: WrittenDecisions): LineDecision[] =>
  Object.entries({ ...fields, leaveOut, keep }).flatMap(([name, written]) => {
    const lines = written === undefined ? null : readLines(written);
    return written === undefined || lines === null ? [] : [{ name, written, lines }];
  });

const named = (name: string): string =>
  name === 'leaveOut' ? '不收的行' : name === 'keep' ? '留下的行' : (fieldLabels[name] ?? name);

/** Line numbers as they are written: `1-3,9`. */
function writeLines(lines: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** Most lines that a refusal names. */
const mostNamed = 5;

/**
 * Decisions beside a source, checked against the words that their lines held last time: a line whose words stand
 * elsewhere, once, is followed there. Throws a Refusal where they are gone, or stand at several places.
 */
export function settleDecisions(written: WrittenDecisions, source: SourceText, file: string): Settled {
  const texts = new Map(source.lines.map((it) => [it.line, it.text]));
  const places = Map.groupBy(source.lines, (it) => it.text);
  /** Where words stand: in the text, before outside of it. */
  const placesOf = (word: string): number[] => {
    const found = places.get(word) ?? [];
    const inText = found.filter((it) => !it.outside);
    return (inText.length > 0 ? inText : found).map((it) => it.line);
  };
  const settled: Settled & { certain: Set<string> } = {
    written: { ...written, fields: { ...written.fields } },
    moved: [],
    certain: new Set(),
  };
  const lost: string[] = [];
  for (const it of lineDecisions(written)) {
    const words = written.words?.[keyOf(it)];
    if (!words) continue;
    settled.certain.add(it.name);
    if (it.lines.every((line, at) => (words[at] ?? '') === '' || texts.get(line) === words[at])) continue;
    const now = it.lines.flatMap((line, at) => {
      const word = words[at] ?? '';
      const found = texts.get(line) === word ? [line] : placesOf(word);
      if (found.length !== 1 && word !== '')
        lost.push(
          `${named(it.name)}：第 ${line} ${source.unit}原来是“${excerpt(word)}”，现在${found.length === 0 ? '没有这一行' : `第 ${found.join('、')} ${source.unit}都是`}`,
        );
      return word === '' ? [] : found;
    });
    const lines = writeLines(now);
    if (it.name === 'leaveOut' || it.name === 'keep') settled.written[it.name] = lines;
    else settled.written.fields = { ...settled.written.fields, [it.name]: lines };
    settled.moved.push({
      kind: 'changed',
      why: '文件和上次导入的不同，决定里的行换了地方，照它们的字找到了',
      what: `${named(it.name)}：第 ${it.written} ${source.unit}，现在是第 ${lines} ${source.unit}`,
      todo: `核对一遍；${file} 里已经改成现在的行号`,
    });
  }
  if (lost.length > 0)
    throw new Refusal(
      `${file} 里的行号是照上次的文件写的，这个文件改过，认不出其中 ${lost.length} 行：${lost.slice(0, mostNamed).join('；')}。没有导入，原来公布的不变。请对照现在的文件，把里面的行号改好再导入`,
    );
  return settled;
}

/** Decisions with the words of the lines that they name, for next time. */
export function withWords(written: WrittenDecisions, source: SourceText): WrittenDecisions {
  const texts = new Map(source.lines.map((it) => [it.line, it.text]));
  const decided = lineDecisions(written);
  const words = Object.fromEntries(
    decided.map((it) => [keyOf(it), it.lines.map((line) => texts.get(line) ?? '')]),
  );
  return decided.length === 0 ? written : { ...written, words };
}

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The file of decisions with the words of its lines, where they are not in it yet; told where it can't be written. */
export function notedDecisions(
  path: string,
  before: WrittenDecisions,
  now: WrittenDecisions,
  mayWrite = isWritable,
): { noted: PlannedFile[]; told: Unread[] } {
  if (isDeepStrictEqual(before, { fields: {}, ...now })) return { noted: [], told: [] };
  if (mayWrite(path)) return { noted: [{ path, text: `${JSON.stringify(now, null, 2)}\n` }], told: [] };
  return {
    noted: [],
    told: [
      {
        kind: 'changed',
        why: '决定文件只能读，所指各行的字没有记下，行号也没有改：原文件改了，下次认不出来',
        what: basename(path),
        todo: '取消这个文件的“只读”，再导入一次',
      },
    ],
  };
}
