import { today } from '../../clock.ts';
import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import type { PolicyInput } from '../../schemas/policy.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { bestIssuers } from './best-issuers.ts';
import { best, contradictions, type Candidate } from './candidates.ts';
import { closingSignature, signatureTold, signsByTitle, signsWhole } from './closing-signature.ts';
import { fieldLabels } from './decisions.ts';
import { decidedValues } from './decided-values.ts';
import { adoptedDates, isReprint, publishedDates } from './date-values.ts';
import * as values from './field-values.ts';
import { cutTitle } from './head-title.ts';
import { amendments } from './history.ts';
import { isUnsignedLater, laterTold, unlikelyDays } from './later-days.ts';
import { issuesRules, mainOf } from './main-text.ts';
import { overdue } from './overdue.ts';
import { isSameBody } from './same-body.ts';
import { placeOf } from './place.ts';
import { departmentTold, sourcesTold } from './publishers.ts';
import type { Reading } from './reading.ts';
import type { ReadText } from './read-text.ts';
import { relationsOf, relationWords } from './relations.ts';
import { withoutReprint } from './reprint.ts';
import { termsOf } from './terms.ts';
import { unreadFacts } from './unread-facts.ts';

/** A field as reported: its value in words, the lines it was read from and what spoke for them. */
export interface FoundField {
  field: string;
  lines: number[];
  value: string;
  why: string;
}

const unbracket = (text: string): string => text.trim().replace(/^[（(](.*)[）)]$/u, '$1');

const inWords = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(inWords).join('；')
    : typeof value === 'object' && value !== null
      ? isRelation(value)
        ? `${relationWords[value.kind]}《${value.title ?? ''}》`
        : String('text' in value ? value.text : JSON.stringify(value))
      : String(value);

const isRelation = (value: object): value is { kind: keyof typeof relationWords; title?: string } =>
  'kind' in value && typeof value.kind === 'string' && value.kind in relationWords;

const isNumber = (value: unknown): value is DocumentNumber =>
  typeof value === 'object' && value !== null && 'serial' in value;

/** Two prints of one number agree, whatever their brackets; and a list of bodies with one that has all of them. */
function agree(value: unknown, taken: unknown): boolean {
  if (isNumber(value) && isNumber(taken))
    return (
      value.serial === taken.serial &&
      value.year === taken.year &&
      (value.year === undefined ||
        [value.agency, taken.agency].includes(undefined) ||
        value.agency === taken.agency)
    );
  const [short, known] = [inShort(value), inShort(taken)];
  if (Array.isArray(short) && Array.isArray(known))
    return short.every((it) => known.some((other) => isSameBody(String(it), String(other))));
  return value === taken;
}

/** 中华人民共和国国务院 is 国务院, and so is 中华人民共和国中央军事委员会. */
const inShort = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((it) => String(it).replace(/^中华人民共和国(?=国务院|中央)/u, '')) : value;

/** Fields whose figures a scan may have misread. */
const figures = /^(?:number|adoptedOn|publishedOn|effectiveOn|expiresOn|indexNumber)$/;
const misread =
  /(?<![A-Za-z])[OolIОоΟ](?=[\d\s]*\d)|\d\s?[OolIОоΟ](?![A-Za-z])|(?<![\d.:：-])\d(?:[ \u3000]\d)+(?![\d:：.])/u;

/** Figures of fields that stand in a line with letters or spaces within its figures. */
const misreadFields = (found: readonly FoundField[], lines: readonly SourceLine[]): Remark[] =>
  found
    .filter(({ field }) => figures.test(field))
    .flatMap((it) =>
      lines
        .filter(({ line, text }) => it.lines.includes(line) && misread.test(text))
        .map(({ line, text }) => ({
          line,
          what: text,
          why: `这一行的数字里有字母或者空格，${fieldLabels[it.field] ?? it.field}读成“${it.value}”，请对照原文`,
        })),
    );

const noPlace = (issued: boolean): Unread => ({
  kind: 'missing',
  why: '没有找到',
  what: '适用地区',
  todo: `${issued ? '按发文机关的名称在行政区划列表里没有找到一个地方' : '它按发文机关的名称找，发文机关没有找到'}：知道的加 --place 代码，如 --place 9901；不限于一地的不用管`,
});

/** A body of the whole country: its texts hold for no place of the list. */
const isNational = (name: string): boolean =>
  /^(?:国务院|中央|中共中央|全国|中国|中华人民共和国|最高人民|国家|公安部|\p{Script=Han}{2,8}(?<![省市县区州])部$)/u.test(
    name,
  );

const laterPage = ({ value, lines, why }: Candidate<string>, unit: string): Unread => ({
  kind: 'untaken',
  why: `${why}比成文日期晚好几年，像转载的时间，没有当作发布日期`,
  what: value,
  ...(lines[0] === undefined ? {} : { where: `第 ${lines[0]} ${unit}` }),
  todo: `是发布日期的加 --field publishedOn=${value}`,
});

const partition = <Value>(list: readonly Value[], holds: (it: Value) => boolean): [Value[], Value[]] => [
  list.filter(holds),
  list.filter((it) => !holds(it)),
];

const names: Record<string, string> = {
  number: '发文字号',
  issuers: '发文机关',
  adoptedOn: '成文日期',
  publishedOn: '发布日期',
  effectiveOn: '施行日期',
  recipients: '主送机关',
  status: '时效性',
};

/**
 * The front matter of a text: of all candidates the one with the most evidence, and only what the text or its page
 * states. What a person decided goes before everything. Fields moved out of the body carry their line.
 */
export function readFields(reading: Reading): {
  frontMatter: PolicyInput;
  found: FoundField[];
  doubts: Remark[];
  /** What the text says of itself and no field could be made of. */
  unread: Unread[];
  /** Fields that were not found and of which `unread` or `doubts` says what the text states. */
  told: ReadonlySet<string>;
} {
  const { source, head, place, decisions } = reading;
  const { own: placed, told: reprinted } = withoutReprint(head.title, reading.placed, source.unit);
  const own = mainOf(placed);
  const closing = closingSignature(placed, own);
  const isSigned = signsWhole(head.title, own) || signsByTitle(head.title, closing);
  const main = isSigned ? [...own, ...closing] : own;
  const text: ReadText = { head, main, facts: reading.facts };
  const notes = main.filter((it) => it.role === 'Note');
  const doubts: Remark[] = [];
  const decided = decidedValues(reading);
  const pick = <Value>(
    field: string,
    candidates: readonly Candidate<Value>[],
    choose: (list: readonly Candidate<Value>[]) => Candidate<Value> | undefined = best,
  ): Candidate<Value> | undefined => {
    if (decisions.values.get(field) === '') return undefined;
    const typed = decided[field] as Candidate<Value> | undefined;
    const taken = typed ?? choose(candidates);
    if (!typed && names[field])
      doubts.push(...contradictions(names[field], taken, candidates, inWords, agree));
    return taken;
  };

  const others = values.others(text);
  const issues = issuesRules(head.title, main);
  const inMain = new Set(main);
  const attached = issues ? [] : placed.filter((it) => !inMain.has(it));
  const terms = termsOf(text, issues ? placed : main, source.unit, attached);
  const issuers = pick('issuers', values.issuers(text), bestIssuers);
  const code = place.code ?? (issuers && place.divisions ? placeOf(issuers.value, place.divisions) : null);
  const related = relationsOf(head.title, placed, source.unit);
  const titleLines = head.fields.filter((it) => it.field === 'title').map((it) => it.line);
  const said = <Value>(value: Value, lines: number[], why: string): Candidate<Value> => ({
    value,
    lines,
    score: 5,
    why,
  });
  const signedOn = pick('adoptedOn', adoptedDates(text));
  const [reprints, published] = partition(publishedDates(text), (it) => isReprint(it, signedOn?.value));
  const publishedOn = pick('publishedOn', published);
  const later = isUnsignedLater(text, signedOn, publishedOn) ? signedOn : undefined;
  const adoptedOn = later ? undefined : signedOn;
  const number = pick('number', values.numbers(text));
  const note = [...new Set(notes.map((it) => unbracket(it.text)))].join('；');

  const chosen = {
    title: said(head.title, titleLines, head.reasons.slice(0, 3).join('、')),
    number,
    issuers,
    kind: pick('kind', others.kind),
    adoptedOn,
    publishedOn,
    effectiveOn: pick('effectiveOn', terms.effective),
    expiresOn: pick('expiresOn', terms.expires),
    status: pick('status', others.status),
    place: code ? said(code, place.code === undefined ? (issuers?.lines ?? []) : [], '') : undefined,
    topics: pick('topics', others.topics),
    keywords: pick('keywords', others.keywords),
    indexNumber: pick('indexNumber', others.indexNumber),
    recipients: pick('recipients', values.recipients(text)),
    note: pick(
      'note',
      note === ''
        ? []
        : [
            said(
              note,
              notes.flatMap((it) => it.lines),
              '落款下面的附注',
            ),
          ],
    ),
    disclosure: pick('disclosure', values.disclosureCandidates(text, notes)),
    relations: related.relations.length > 0 ? said(related.relations, related.lines, '') : undefined,
  };
  const stated = Object.entries(chosen).flatMap(([field, it]) => (it ? [{ field, ...it }] : []));
  const frontMatter = {
    ...Object.fromEntries(stated.map(({ field, value }) => [field, value])),
    imported: { file: source.file, sha256: source.sha256, fields: head.fields },
  } as PolicyInput;
  const found = stated.map(({ field, value, lines, why }) => ({ field, lines, value: inWords(value), why }));
  const amended = amendments(
    main,
    { issuers: issuers?.value ?? [], adoptedOn: chosen.adoptedOn?.value },
    source.unit,
  );
  doubts.push(...amended.doubts, ...misreadFields(found, source.lines));
  doubts.push(...cutTitle(head.title, titleLines[0] ?? 0));
  doubts.push(...departmentTold(text, issuers));
  doubts.push(...overdue(chosen.expiresOn, chosen.status, today()));
  doubts.push(...unlikelyDays(adoptedOn, publishedOn, chosen.effectiveOn, number));
  const days = chosen.adoptedOn ? [] : amended.days;
  const placeless = place.divisions && code === null && !(issuers?.value ?? [head.title]).every(isNational);
  return {
    frontMatter,
    found,
    doubts,
    unread: [
      ...(placeless ? [noPlace(issuers !== undefined)] : []),
      ...(chosen.publishedOn ? [] : reprints.map((it) => laterPage(it, source.unit))),
      ...(chosen.issuers ? [] : sourcesTold(text, source.unit)),
      ...(later ? [laterTold(later, publishedOn?.value ?? '', source.unit)] : []),
      ...unreadFacts(reading.facts, source.unit),
      ...(isSigned || (chosen.issuers && chosen.adoptedOn) ? [] : signatureTold(closing, source.unit)),
      ...reprinted,
      ...terms.unread,
      ...amended.bodies,
      ...days,
      ...related.told,
    ],
    told: new Set([
      ...(amended.bodies.length > 0 ? ['issuers'] : []),
      ...(amended.doubts.length > 0 || days.length > 0 || later ? ['adoptedOn'] : []),
      ...(reprints.length > 0 ? ['publishedOn'] : []),
    ]),
  };
}
