import { parseDocumentNumber } from '../../domain/policies/document-number.ts';
import { policyKinds, type PolicyInput } from '../../schemas/policy.ts';
import type { SourceText } from '../source/types.ts';
import type { Head } from './head.ts';
import * as kind from './line-kinds.ts';
import type { Placed, Role } from './parts.ts';
import { placeOf, type Divisions } from './place.ts';
import { splitRecipients } from './recipients.ts';
import { relationsOf } from './relations.ts';

/** How the place of a text is known: stated by the caller, or a list of divisions to find the issuers' names in. */
export interface PlaceSource {
  code?: string | undefined;
  divisions?: Divisions | undefined;
}

/** A field as reported: its value in words and the lines it was read from. */
export interface FoundField {
  field: string;
  lines: number[];
  value: string;
}

const unbracket = (text: string): string => text.trim().replace(/^[（(](.*)[）)]$/u, '$1');

const organisationsIn = (text: string): string[] => {
  const columns = kind.columnsOf(text);
  const parts = columns.some((it) => kind.isOrganisation(it)) ? columns : [text];
  return parts
    .map((it) => kind.squeeze(it).replace(/[（(](?:公章|章|盖章)[）)]$/u, ''))
    .filter(kind.isOrganisation);
};

const kindOf = (title: string): PolicyInput['kind'] => {
  const plain = kind.squeeze(title).replace(/[（(][^（）()]*[）)]$/u, '');
  return policyKinds.find((it) => plain.endsWith(it));
};

interface Found<Value> {
  value: Value;
  lines: number[];
}

/** Letterhead, else signature, else the office of the 印发 line. */
function findIssuers(head: Head, main: readonly Placed[]): Found<string[]> | undefined {
  const of = (role: Role): Placed[] => main.filter((it) => it.role === role);
  const sources: { text: string; lines: number[] }[][] = [
    head.fields
      .filter((it) => it.field === 'issuers')
      .map((it) => ({ text: it.text.replace(/\s*文\s*件$/u, ''), lines: [it.line] })),
    of('Signature'),
    of('PrintedBy').map((it) => ({
      ...it,
      text: kind.squeeze(it.text).replace(kind.printedDate, '').replace(/印发$/u, ''),
    })),
  ];
  for (const source of sources) {
    const named = source
      .map((it) => ({ names: organisationsIn(it.text), lines: it.lines }))
      .filter((it) => it.names.length > 0);
    if (named.length > 0)
      return { value: [...new Set(named.flatMap((it) => it.names))], lines: named.flatMap((it) => it.lines) };
  }
  return undefined;
}

function findAdoptedOn(main: readonly Placed[]): Found<string> | undefined {
  const dated = main.findLast((it) => it.role === 'Signature' && kind.readPrintedDate(it.text) !== null);
  return dated && { value: kind.readPrintedDate(dated.text) as string, lines: dated.lines };
}

/** The day that a text says it holds from (自 … 起施行), where it names exactly one. */
function findEffectiveOn(placed: readonly Placed[]): Found<string> | undefined {
  const found = placed.flatMap((it) =>
    [...it.text.matchAll(/本[\p{Script=Han}]{2,6}自(.{8,16}?)起(?:施行|实施|执行|生效)/gu)].flatMap(
      (match) => {
        const value = kind.readPrintedDate(match[1] ?? '');
        return value === null ? [] : [{ value, lines: it.lines }];
      },
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The front matter of a text: only what the text states. Fields moved out of the body carry their line; those read
 * from lines that stay in the body are reported only.
 */
export function readFields(
  source: SourceText,
  head: Head,
  placed: readonly Placed[],
  place: PlaceSource,
): { frontMatter: PolicyInput; found: FoundField[] } {
  const attached = placed.findIndex((it) => it.role === 'attachment');
  const main = placed.filter(
    (it, index) => attached < 0 || index < attached || /CopyTo|PrintedBy/.test(it.role),
  );
  const headLine = (field: string) => head.fields.find((it) => it.field === field);
  const first = (role: Role) => main.find((it) => it.role === role);

  const numberLine = headLine('number');
  const publishedLine = headLine('publishedOn');
  const recipients = first('Recipients');
  const note = first('Note');
  const issuers = findIssuers(head, main);
  const adoptedOn = findAdoptedOn(main);
  const effectiveOn = findEffectiveOn(placed);
  const code = place.code ?? (issuers && place.divisions ? placeOf(issuers.value, place.divisions) : null);
  const relations = relationsOf(head.title, placed);
  const titleLines = head.fields.filter((it) => it.field === 'title').map((it) => it.line);
  const disclosure = /此件(主动公开|依申请公开|不予公开)/u.exec(
    note?.text ?? '',
  )?.[1] as PolicyInput['disclosure'];
  const number = numberLine && parseDocumentNumber(unbracket(numberLine.text));
  const publishedOn = publishedLine && kind.readPageDate(publishedLine.text);
  const kindOfText = kindOf(head.title);

  const frontMatter: PolicyInput = {
    title: head.title,
    ...(number && { number }),
    ...(issuers && { issuers: issuers.value }),
    ...(kindOfText && { kind: kindOfText }),
    ...(adoptedOn && { adoptedOn: adoptedOn.value }),
    ...(publishedOn && { publishedOn }),
    ...(effectiveOn && { effectiveOn: effectiveOn.value }),
    ...(code && { place: code }),
    ...(recipients && { recipients: splitRecipients(recipients.text) }),
    ...(note && { note: unbracket(note.text) }),
    ...(disclosure && { disclosure }),
    ...(relations.length > 0 && { relations }),
    imported: { file: source.file, sha256: source.sha256, fields: head.fields },
  };
  const lines: Record<string, number[] | undefined> = {
    title: titleLines,
    number: numberLine && [numberLine.line],
    issuers: issuers?.lines,
    kind: titleLines,
    adoptedOn: adoptedOn?.lines,
    publishedOn: publishedLine && [publishedLine.line],
    effectiveOn: effectiveOn?.lines,
    place: place.code === undefined ? issuers?.lines : [],
    recipients: recipients?.lines,
    note: note?.lines,
    disclosure: note?.lines,
    relations: placed
      .filter((it) => relations.some((to) => it.text.includes(`《${to.title}》`)))
      .flatMap((it) => it.lines),
  };
  const found = Object.entries(frontMatter)
    .filter(([field]) => field !== 'imported')
    .map(([field, value]) => ({ field, lines: lines[field] ?? [], value: inWords(value) }));
  return { frontMatter, found };
}

const inWords = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(inWords).join('；')
    : typeof value === 'object' && value !== null
      ? String('text' in value ? value.text : 'title' in value ? value.title : JSON.stringify(value))
      : String(value);
