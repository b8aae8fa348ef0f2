import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import { policyKinds, policyStatuses, type PolicyInput } from '../../schemas/policy.ts';
import type { Candidate } from './candidates.ts';
import * as dates from './dates.ts';
import type { Fact, FactField } from './facts.ts';
import { isHistory } from './line-kinds.ts';
import type { Head } from './head.ts';
import { letterheadNames } from './letterhead.ts';
import { numberIn, readNumber } from './numbers-of.ts';
import { isOrganisation, mayBeOrganisation, namesIn } from './organisations.ts';
import type { Placed } from './parts.ts';
import type { Role } from './roles.ts';
import { splitRecipients } from './recipients.ts';
import { signedNames } from './signature.ts';
import { squeeze } from './squeeze.ts';

/** A text as far as it is read: its head, the parts of its main text, and what the page states. */
export interface ReadText {
  head: Head;
  main: readonly Placed[];
  facts: readonly Fact[];
}

const of = ({ main }: ReadText, role: Role): Placed[] => main.filter((it) => it.role === role);

const stated = <Value>(
  { facts }: ReadText,
  field: FactField,
  read: (value: string) => Value | null | undefined,
  score = 4,
): Candidate<Value>[] =>
  facts.flatMap((it) => {
    const value = it.field === field && it.value !== '' ? read(it.value) : null;
    return value === null || value === undefined
      ? []
      : [
          {
            value,
            lines: [it.line],
            score: it.plain ? score : score - 1.5,
            why: it.label ? `网页写明的“${it.label}”` : '网页的时间',
          },
        ];
  });

/** 发文字号: printed above or below the title, behind it, or stated by the page. */
export const numbers = (text: ReadText): Candidate<DocumentNumber>[] => [
  ...text.head.fields
    .filter((it) => it.field === 'number')
    .flatMap((it) => {
      const value = numberIn(it.text, text.head.printed);
      return value
        ? [
            {
              value,
              lines: [it.line],
              score: /^第|年第/u.test(it.text) ? 3.5 : 5,
              why: '标题上下印的发文字号',
            },
          ]
        : [];
    }),
  ...stated(text, 'number', (it) => readNumber(it)),
];

const namesOf = (value: string): string[] | null => {
  const names = value
    .split(/[;；]|\s{2,}/u)
    .flatMap(namesIn)
    .filter((it) => it !== '');
  return names.length > 0 && names.every((it) => isOrganisation(it) || mayBeOrganisation(it)) ? names : null;
};

/** The body at the beginning of a title: 云汀市残疾人联合会关于 …, 云汀市人民政府令. */
function titleIssuers(title: string): string[] | null {
  const [, before = ''] =
    /^(.{2,60}?)(?:关于|转发|印发|批转|对.*的(?:答复|复函|批复)$|令$|公告$|通告$)/u.exec(title) ?? [];
  const names = namesIn(before);
  return names.length > 0 && names.every(isOrganisation) ? names : null;
}

/** 发文机关: letterhead, signature, the page's facts; else the title, the 印发 line, the body that published the page. */
export function issuers(text: ReadText): Candidate<string[]>[] {
  const { head } = text;
  const made = (
    list: readonly { names: string[]; lines: number[] }[],
    score: number,
    why: string,
  ): Candidate<string[]>[] => {
    const named = list.filter((it) => it.names.length > 0);
    return named.length === 0
      ? []
      : [
          {
            value: [...new Set(named.flatMap((it) => it.names))],
            lines: named.flatMap((it) => it.lines),
            score,
            why,
          },
        ];
  };
  const printed = of(text, 'PrintedBy').map((it) => ({
    names: namesIn(squeeze(it.text).replace(dates.printedDate, '').replace(/印发$/u, '')).filter(
      isOrganisation,
    ),
    lines: it.lines,
  }));
  const title = titleIssuers(head.printed);
  return [
    ...made(
      head.fields
        .filter((it) => it.field === 'issuers')
        .map((it) => ({
          names: letterheadNames({ ...it, text: it.text.replace(/\s*文\s*件/gu, '   ') }),
          lines: [it.line],
        })),
      5,
      '版头',
    ),
    ...made(
      of(text, 'Signature').map((it) => ({ names: signedNames({ ...it, line: 0 }), lines: it.lines })),
      5,
      '落款',
    ),
    ...stated(text, 'issuers', namesOf),
    ...(title
      ? made(
          [{ names: title, lines: head.fields.filter((it) => it.field === 'title').map((it) => it.line) }],
          title.every((it) => /^[市省县区州]/u.test(it)) ? 3 : 4,
          '标题开头的机关',
        )
      : []),
    ...made(printed, 2.5, '印发单位'),
    ...stated(text, 'publisher', (it) => (namesIn(it).every(isOrganisation) ? namesIn(it) : null), 2),
  ];
}

/** The best list of issuers, or one as certain that has all of its bodies and more (a letterhead may name the first only). */
export function bestIssuers(candidates: readonly Candidate<string[]>[]): Candidate<string[]> | undefined {
  const first = candidates.toSorted((a, b) => b.score - a.score)[0];
  return (
    first &&
    (candidates
      .filter((it) => it.score >= 4 && first.value.every((name) => it.value.includes(name)))
      .toSorted((a, b) => b.value.length - a.value.length)[0] ??
      first)
  );
}

/** 成文日期: below the signature, stated by the page, or the one day on which the text was passed. */
export function adoptedDates(text: ReadText): Candidate<string>[] {
  const dated = of(text, 'Signature').findLast((it) => signedDate(it.text) !== null);
  const passed = text.main.slice(0, 6).filter((it) => it.role === 'text' && isHistory(it.text));
  const passedOn = passed.map((it) => dates.readPrintedDate(it.text));
  return [
    ...(dated
      ? [{ value: signedDate(dated.text) as string, lines: dated.lines, score: 5, why: '落款的日期' }]
      : []),
    ...stated(text, 'adoptedOn', dates.readDate),
    ...(passed.length === 1 && passedOn[0] && !/施行|实施/u.test(passed[0]?.text.slice(-6) ?? '')
      ? [{ value: passedOn[0], lines: passed[0]?.lines ?? [], score: 3, why: '标题下的通过日期' }]
      : []),
  ];
}

const signedDate = (text: string): string | null =>
  dates.readPrintedDate(text) ??
  dates.readDate(
    text
      .trim()
      .split(/\s{2,}/u)
      .at(-1) ?? '',
  );

/** 发布日期: stated by the page, or its date below the title. */
export const publishedDates = (text: ReadText): Candidate<string>[] => [
  ...stated(text, 'publishedOn', dates.readDate, 5),
  ...text.head.fields
    .filter((it) => it.field === 'publishedOn')
    .flatMap((it) => {
      const value = dates.readPageDate(it.text) ?? dates.readDate(it.text);
      return value ? [{ value, lines: [it.line], score: 4, why: '标题下面的日期' }] : [];
    }),
];

const draft = /征求.{0,8}意见|意见征集|送审稿|（草案/u;

/**
 * 施行日期: the day that the text says it holds from (自 … 起施行), where it names exactly one; else stated by the page.
 * What a draft says of its day is a proposal.
 */
export function effectiveDates(text: ReadText, placed: readonly Placed[]): Candidate<string>[] {
  const proposed = draft.test(text.head.title) ? [] : placed;
  const found = proposed.flatMap((it) =>
    [
      ...it.text.matchAll(/(?<=本[\p{Script=Han}]{1,6})自([^。；]{8,16}?)起(?:施行|实施|执行|生效)/gu),
    ].flatMap((match) => {
      const value = dates.readPrintedDate(match[1] ?? '');
      return value === null ? [] : [{ value, lines: it.lines, score: 5, why: '文中写的施行日期' }];
    }),
  );
  return [...(found.length === 1 ? found : []), ...stated(text, 'effectiveOn', dates.readDate)];
}

/** 主送机关: the line above the text, or stated by the page. */
export const recipients = (text: ReadText): Candidate<string[]>[] => [
  ...of(text, 'Recipients')
    .slice(0, 1)
    .map((it) => ({ value: splitRecipients(it.text), lines: it.lines, score: 5, why: '正文前的主送机关' })),
  ...stated(text, 'recipients', splitRecipients),
];

const kindIn = (words: string): PolicyInput['kind'] => {
  const plain = squeeze(words).replace(/[（(][^（）()]*[）)]$/u, '');
  return policyKinds.find((it) => plain.endsWith(it));
};

/** Further fields that only the page states, or the title. */
export const others = (text: ReadText) => ({
  kind: [
    ...[kindIn(text.head.title)].flatMap((value) =>
      value
        ? [
            {
              value,
              lines: text.head.fields.filter((it) => it.field === 'title').map((it) => it.line),
              score: 5,
              why: '标题的最后几个字',
            },
          ]
        : [],
    ),
    ...stated(text, 'kind', (it) => policyKinds.find((kind) => it.endsWith(kind)), 3),
  ],
  expiresOn: stated(text, 'expiresOn', dates.readDate),
  status: stated(text, 'status', (it) =>
    it === '是' ? ('有效' as const) : policyStatuses.toReversed().find((status) => it.startsWith(status)),
  ),
  topics: stated(text, 'topics', (it) =>
    it
      .split(/[\\＼/;；>]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
  keywords: [
    ...stated(text, 'keywords', splitKeywords),
    ...text.head.fields
      .filter((it) => it.field === 'keywords')
      .map((it) => ({ value: splitKeywords(it.text), lines: [it.line], score: 5, why: '主题词一行' })),
  ].filter((it) => it.value.length > 0),
  indexNumber: stated(text, 'indexNumber', (it) => it),
});

const splitKeywords = (text: string): string[] =>
  text
    .replace(/^主\s*题\s*词\s*[：:]/u, '')
    .split(/[\s；;，,、]+/u)
    .map((it) => it.replace(/[△▲]/gu, ''))
    .filter((it) => it !== '');

const disclosures = ['主动公开', '依申请公开', '不予公开'] as const;

/** 公开属性, from the remark below the signature, else as the page states it. */
export const disclosure = (
  text: ReadText,
  notes: readonly Placed[],
): Candidate<(typeof disclosures)[number]>[] => [
  ...notes.flatMap((it) => {
    const value = disclosures.find((word) => it.text.includes(`此件${word}`));
    return value ? [{ value, lines: it.lines, score: 5, why: '附注' }] : [];
  }),
  ...stated(text, 'disclosure', (it) => disclosures.find((word) => it.includes(word))),
];
