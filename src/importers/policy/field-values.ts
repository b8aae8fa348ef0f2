import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import { policyKinds, type PolicyInput } from '../../schemas/policy.ts';
import type { Candidate } from './candidates.ts';
import { printedDate } from './dates.ts';
import type { Fact } from './fact-labels.ts';
import { historyNumbers } from './history.ts';
import { actorsOf, historyEvents, historyIssuers } from './history-events.ts';
import { letterheadNames } from './letterhead.ts';
import { numberIn, statedNumber } from './numbers-of.ts';
import { bodiesStated, isOrganisation, namesIn } from './organisations.ts';
import type { Placed } from './parts.ts';
import { bearsNumber, beforeDepartment, publishers } from './publishers.ts';
import { of, stated, type ReadText } from './read-text.ts';
import { isSentTo, splitRecipients } from './recipients.ts';
import { distinctBodies, isPlaceless, isSameBody } from './same-body.ts';
import { signedNames } from './signature.ts';
import { squeeze } from './squeeze.ts';
import { readStatus, statusOf } from './status-mark.ts';
import { withoutOthers } from './title-words.ts';

/** 发文字号: printed above or below the title, behind it, or stated by the page. */
export const numbers = (text: ReadText): Candidate<DocumentNumber>[] => [
  ...text.head.fields
    .filter((it) => it.field === 'number')
    .flatMap((it) => {
      const value = numberIn(it.text, text.head.numberedBy);
      return value
        ? [
            {
              value,
              lines: [it.line],
              score: /^[（(]?第|年\s*第/u.test(it.text) ? 3.5 : 5,
              why: '标题上下印的发文字号',
            },
          ]
        : [];
    }),
  ...stated(text, 'number', (it) => statedNumber(it)?.number ?? null),
  ...historyNumbers(text.main),
];

/** The bodies that the number of an order or announcement names: 云汀市人民政府令第5号. */
function orderBodies({ text }: DocumentNumber): string[] {
  const names = namesIn(/^(.{2,200}?)(?:令|公告|通告)/u.exec(text)?.[1] ?? '');
  return names.every(isOrganisation) ? names.map((it) => it.replace(/^中华人民共和国(?=国务院$)/u, '')) : [];
}

/** The body at the beginning of a title: 云汀市残疾人联合会关于 …, 云汀市人民政府令. */
function titleIssuers(title: string): string[] | null {
  const [, before = ''] =
    /^(.{2,400}?)(?:关于|转发|印发|批转|对.*的(?:答复|复函|批复)$|令$|(?:公告|通告)(?:[（(]第?[\d〔〕-]{1,9}[期号][）)])?$)/u.exec(
      title,
    ) ?? [];
  const names = namesIn(withoutOthers(before));
  return names.length > 0 && names.every(isOrganisation) ? names : null;
}

/** The body at the beginning of a title that goes on without 关于, where the number is that body's: 云汀市残疾人联合会工作规则, 云残发. */
function numberedBody(text: ReadText): string[] {
  const title = squeeze(text.head.printed);
  for (let length = title.length - 2; length >= 4; length -= 1) {
    const name = title.slice(0, length);
    if (isOrganisation(name)) return bearsNumber(text, name) ? [name] : [];
  }
  return [];
}

/** The body at the beginning of a title that goes on with a year: 云汀市残联2024年工作要点. */
function bodyBeforeYear({ head }: ReadText): string[] {
  const [, name = ''] =
    /^(\p{Script=Han}{4,30})(?=(?:19|20)\d{2}(?:年|[—–-]))/u.exec(squeeze(head.printed)) ?? [];
  return isOrganisation(name) && !isPlaceless([name]) ? [name] : [];
}

/** The congress that an order says has passed what it makes known: 《…》已由…会议…通过，现予公布. */
function congressOf({ main }: ReadText): { names: string[]; lines: number[] }[] {
  return main
    .filter((it) => it.role === 'text')
    .slice(0, 2)
    .flatMap(({ text, lines }) => {
      const [, said = ''] = /》已经?(由.{6,80}?会议)[^。》]{0,40}通过，现予公布/u.exec(squeeze(text)) ?? [];
      const names = said === '' ? [] : actorsOf(said);
      return names.length > 0 && names.every((it) => it.includes('人民代表大会')) ? [{ names, lines }] : [];
    });
}

/** An office or a committee, which a body has signed for it. */
const isOffice = (name: string): boolean => /(?:委员会|领导小组|指挥部|联席会议)(?:办公室)?$/u.test(name);

/** The body that published the page and is named by the number, where an office or a committee signs. */
function bodyOfOffice(text: ReadText): Candidate<string[]>[] {
  const signed = of(text, 'Signature').flatMap((it) => signedNames({ ...it, line: 0 }));
  if (signed.length === 0 || !signed.every(isOffice)) return [];
  const numbered = numbers(text).flatMap((it) => orderBodies(it.value));
  return publishers(text)
    .filter(({ value }) => value.every((name) => numbered.some((it) => isSameBody(name, it))))
    .map((it) => ({ ...it, score: 5.5, why: `${it.why}和发文字号里的机关` }));
}

/** A page names those who issue a text with the body that its title begins with: 联合发文单位. */
const isOfOthers = ({ label }: Fact): boolean => label.startsWith('联合');

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
            value: distinctBodies(named.flatMap((it) => it.names)),
            lines: named.flatMap((it) => it.lines),
            score,
            why,
          },
        ];
  };
  const printed = of(text, 'PrintedBy').map((it) => ({
    names: namesIn(squeeze(it.text).replace(printedDate, '').replace(/印发$/u, '')).filter(isOrganisation),
    lines: it.lines,
  }));
  const title = titleIssuers(head.printed);
  const passed = historyIssuers(historyEvents(text.main));
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
    ...stated({ ...text, facts: text.facts.filter((it) => !isOfOthers(it)) }, 'issuers', bodiesStated),
    ...stated({ ...text, facts: text.facts.filter(isOfOthers) }, 'issuers', (it) => {
      const others = bodiesStated(it);
      return others && distinctBodies([...(title ?? []), ...others]);
    }),
    ...(title
      ? made(
          [{ names: title, lines: head.fields.filter((it) => it.field === 'title').map((it) => it.line) }],
          isPlaceless(title) ? 3 : 4.2,
          '标题开头的机关',
        )
      : []),
    ...made(
      numbers(text).map((it) => ({ names: orderBodies(it.value), lines: it.lines })),
      3,
      '令、公告的文号里的机关',
    ),
    ...made([{ names: numberedBody(text), lines: [] }], 3, '标题开头的机关，发文字号是它的'),
    ...made([{ names: bodyBeforeYear(text), lines: [] }], 2.6, '标题开头、年份前面的机关'),
    ...(passed
      ? made([{ names: [...passed.bodies], lines: passed.lines }], 3, `题注里${passed.words}这份文件的机关`)
      : []),
    ...made(congressOf(text), 2.8, '公布它的令里写的通过机关'),
    ...made(head.news ? [{ names: head.news.bodies, lines: head.news.lines }] : [], 4.5, '文中写的印发机关'),
    ...made(printed, 2.5, '印发单位'),
    ...beforeDepartment(text),
    ...bodyOfOffice(text),
    ...publishers(text),
  ];
}

/** 主送机关: the line above the text, or stated by the page. */
export const recipients = (text: ReadText): Candidate<string[]>[] => [
  ...of(text, 'Recipients')
    .slice(0, 1)
    .map((it) => ({ value: splitRecipients(it.text), lines: it.lines, score: 5, why: '正文前的主送机关' })),
  ...of(text, 'CopyTo')
    .filter((it) => isSentTo(it.text))
    .map((it) => ({
      value: splitRecipients(it.text),
      lines: it.lines,
      score: 4.5,
      why: '落款下面的主送机关',
    })),
  ...stated(text, 'recipients', splitRecipients),
];

/** The kind of text by the last words of a title, also of one in 《》 that ends it; 令 is short for 命令. */
const kindIn = (words: string): PolicyInput['kind'] => {
  const plain = squeeze(words.replace(/[—–―]{2}.*$/u, '')).replace(/(?:[（(][^（）()]*[）)]|》)+$/u, '');
  return plain.endsWith('令') ? '命令' : policyKinds.find((it) => plain.endsWith(it));
};

/** A kind of text (通知) is no topic. */
const isKind = (word: string): boolean => policyKinds.some((it) => it === word);

/** The class of a reply to a proposal (类别：B) is no topic. */
const classOfReply = /^[A-DＡ-Ｄ]\d?[类件]?$/u;

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
  status: [
    ...text.head.fields
      .filter((it) => it.field === 'status')
      .flatMap((it) => {
        const value = readStatus(it.text);
        return value ? [{ value, lines: [it.line], score: 5, why: '标题上下的说明' }] : [];
      }),
    ...of(text, 'Note').flatMap((it) => {
      const value = readStatus(it.text);
      return value ? [{ value, lines: it.lines, score: 5, why: '附注' }] : [];
    }),
    ...stated(text, 'status', statusOf),
  ],
  topics: stated(text, 'topics', (it) =>
    it
      .split(/[\\＼/;；>,，]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !classOfReply.test(part) && !isKind(part)),
  ).filter((it) => it.value.length > 0),
  keywords: [
    ...stated(text, 'keywords', splitKeywords),
    ...text.head.fields
      .filter((it) => it.field === 'keywords')
      .map((it) => ({ value: splitKeywords(it.text), lines: [it.line], score: 5, why: '主题词一行' })),
  ].filter((it) => it.value.length > 0),
  indexNumber: stated(text, 'indexNumber', withoutFacts),
});

/** An index number without what follows it in one line: 20191202-189769 分 类 其他. */
const withoutFacts = (text: string): string => text.replace(/(?<=^\S*\d\S*)\s+\p{Script=Han}.*$/u, '');

const splitKeywords = (text: string): string[] =>
  text
    .replace(/^主\s*题\s*词\s*[：:]/u, '')
    .split(/[\s；;，,、]+/u)
    .map((it) => it.replace(/[△▲]/gu, ''))
    .filter((it) => it !== '' && !/[：:]/u.test(it));

export const disclosures = ['主动公开', '依申请公开', '不予公开'] as const;

/** 公开属性, from the remark below the signature, else as the page states it. */
export const disclosureCandidates = (
  text: ReadText,
  notes: readonly Placed[],
): Candidate<(typeof disclosures)[number]>[] => [
  ...notes.flatMap((it) => {
    const value = disclosures.find((word) => it.text.replace('此文件', '此件').includes(`此件${word}`));
    return value ? [{ value, lines: it.lines, score: 5, why: '附注' }] : [];
  }),
  ...stated(text, 'disclosure', (it) => disclosures.find((word) => it.includes(word))),
];
