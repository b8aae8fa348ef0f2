import { policyKinds } from '../../schemas/policy.ts';
import { Refusal, type SourceText } from '../source/types.ts';
import type { Candidate } from './candidates.ts';
import { readDate, readPrintedDate } from './dates.ts';
import { fieldLabels, type Decisions } from './decisions.ts';
import { disclosures } from './field-values.ts';
import type { Reading } from './reading.ts';
import { factsOf } from './facts.ts';
import { letterheadNames } from './letterhead.ts';
import { numberIn } from './numbers-of.ts';
import { namesIn } from './organisations.ts';
import { splitRecipients } from './recipients.ts';
import { signedNames } from './signature.ts';
import { readStatus } from './status-mark.ts';
import { joinTitle } from './title-words.ts';

const splitNames = (text: string): string[] =>
  text
    .split(/[；;]/u)
    .flatMap(namesIn)
    .filter((it) => it !== '');

const dateIn = (text: string): string | null =>
  readDate(text) ?? readPrintedDate(text) ?? dateSomewhere(text);

const dateSomewhere = (text: string): string | null => {
  const figures = /\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}/.exec(text.normalize('NFKC'))?.[0];
  return figures === undefined ? null : readDate(figures);
};

const plainValue = (text: string): string => factsOf({ line: 0, text })[0]?.value ?? text;

/** How a value that can't be read has to be written. */
const forms: Readonly<Record<string, string>> = {
  number: '如 云残发〔2024〕12号',
  ...Object.fromEntries(
    ['adoptedOn', 'publishedOn', 'effectiveOn', 'expiresOn'].map((it) => [it, '如 2024-05-06']),
  ),
  kind: policyKinds.join('、'),
  status: '有效、部分有效、失效、废止',
  disclosure: disclosures.join('、'),
};

/** How the words that a person chose for a field are read; null where they can't be. */
const readers: Record<string, (text: string, title: string) => unknown> = {
  number: (text, title) => numberIn(plainValue(text), title),
  issuers: (text) => {
    const signed = signedNames({ line: 0, text: plainValue(text) });
    const letterhead = letterheadNames({ line: 0, text: plainValue(text) });
    const names = letterhead.length > 0 ? letterhead : signed.length > 0 ? signed : splitNames(text);
    return names.length > 0 ? names : null;
  },
  adoptedOn: dateIn,
  publishedOn: dateIn,
  effectiveOn: dateIn,
  expiresOn: dateIn,
  recipients: splitRecipients,
  kind: (text) => policyKinds.find((it) => it === plainValue(text).trim()) ?? null,
  disclosure: (text) => disclosures.find((it) => plainValue(text).includes(it)) ?? null,
  status: (text) => readStatus(text) ?? readStatus(`（${plainValue(text)}）`) ?? null,
  topics: (text) =>
    plainValue(text)
      .split(/[\\;；]/u)
      .map((it) => it.trim())
      .filter((it) => it !== ''),
  keywords: (text) =>
    plainValue(text)
      .split(/[\s；;，,、]+/u)
      .filter((it) => it !== ''),
};

/**
 * The values of the fields that a person decided, read from the lines or words that they named. Throws a Refusal that
 * says which decision can't be read.
 */
export function decidedValues({ source, head, decisions }: Reading): Record<string, Candidate<unknown>> {
  const textOf = new Map(source.lines.map((it) => [it.line, it]));
  const read = (field: string, words: readonly string[], where: string): unknown => {
    const reader = readers[field];
    const value = reader
      ? field === 'issuers'
        ? [...new Set(words.flatMap((it) => (reader(it, head.printed) as string[] | null) ?? []))]
        : reader(words.join(''), head.printed)
      : joinTitle([...words].map((it) => plainValue(it).replace(/^[（(](.*)[）)]$/u, '$1')));
    const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (empty)
      throw new Refusal(
        `${where}“${words.join('')}”读不成${fieldLabels[field] ?? field}。请核对行号，或者直接写出内容${forms[field] ? `：${forms[field]}` : ''}`,
      );
    return value;
  };
  const fromLines = [...decisions.lines].map(([field, lines]): [string, Candidate<unknown>] => {
    const words = lines.map((it) => textOf.get(it)?.text ?? '').filter((it) => it !== '');
    const where = `--field ${field} 指定的第 ${lines.join('、')} ${source.unit}`;
    if (words.length === 0) throw new Refusal(`${where}没有文字。请核对行号`);
    return [field, { value: read(field, words, where), lines: [...lines], score: 9, why: '由人指定' }];
  });
  if (decisions.values.get('title') === '')
    throw new Refusal('--field title= 后面没有内容：每份文件都要有标题。请写出标题，或者它在第几行');
  const typed = [...decisions.values]
    .filter(([, value]) => value !== '')
    .map(([field, value]): [string, Candidate<unknown>] => [
      field,
      { value: read(field, [value], `--field ${field} 写的`), lines: [], score: 9, why: '由人指定' },
    ]);
  return Object.fromEntries([...fromLines, ...typed]);
}

/** Throws a Refusal where a decision names lines that the file does not have, or says two things of one line. */
export function checkLines({ lines, leaveOut, keep }: Decisions, source: SourceText): void {
  const last = source.lines.reduce((most, it) => Math.max(most, it.line), 0);
  const named: [string, Iterable<number>][] = [
    ...[...lines].map(([field, at]): [string, readonly number[]] => [`--field ${field}`, at]),
    ['--leave-out', leaveOut],
    ['--keep', keep],
  ];
  const both = [...keep].find((it) => leaveOut.has(it));
  if (both !== undefined)
    throw new Refusal(`第 ${both} ${source.unit}既写在 --leave-out 里，又写在 --keep 里。请只留一处`);
  for (const [option, at] of named) {
    const beyond = [...at].find((it) => it > last);
    if (beyond !== undefined)
      throw new Refusal(
        `${option} 写了第 ${beyond} ${source.unit}，那里没有文字：文件最后是第 ${last} ${source.unit}。请核对行号`,
      );
  }
}
