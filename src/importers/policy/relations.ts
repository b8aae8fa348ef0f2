import type { PolicyInput } from '../../schemas/policy.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { excerpt } from '../excerpt.ts';
import type { Unread } from '../unread.ts';
import { isHistory } from './line-kinds.ts';
import { keptInList, notEndedWords, whyNotEnded, type Deed, type NotEnded } from './not-ended-here.ts';
import type { Placed } from './parts.ts';
import { shortNames } from './short-names.ts';

type Relation = NonNullable<PolicyInput['relations']>[number];
type Kind = Relation['kind'];

/** What staff call the kinds of relations. */
export const relationWords: Readonly<Record<Kind, string>> = {
  implements: '落实',
  replaces: '取代',
  amends: '修改',
  repeals: '废止',
  forwards: '转发',
};

const inner = '《((?:[^《》]|《[^《》]*》)+)》';
const number = '(?:[（(][^（）()]{0,60}(?:[（(][^（）()]*[）)][^（）()]*)?[）)])?';
const quoted = new RegExp(inner, 'gu');
const list = `${inner}${number}(?:(?:[、，和及与]|以及|以及原)?${inner}${number})*`;

/** The texts that a piece of a sentence names in 《》. */
const titlesIn = (text: string): string[] => [...text.matchAll(quoted)].map((it) => (it[1] ?? '').trim());

interface Found {
  kind: Kind;
  title: string;
  lines: readonly number[];
}

/** A text that words name as ended, changed or replaced, and why it was not done here. */
interface NotFound {
  kind: Deed;
  title: string;
  lines: readonly number[];
  why: NotEnded;
}

/** A paragraph without a number, or the first article, where regulations name what they are made for. */
const isPreamble = (text: string): boolean => {
  const marker = parseMarker(text);
  return marker === null || (marker.kind === 'article' && marker.number === 1);
};

const named = `[^《》，。；,;]{0,14}(${list})`;
const basis = new RegExp(
  `(根据|按照|依据|依照|贯彻落实|贯彻执行|贯彻|落实|实施)[^《》，。；,;]{0,14}(《[^《》]+》${number}(?:(?:[、，和及与]|以及)?(?:(?!根据|按照|依据|依照|贯彻|落实)[^《》，。；,;]){0,14}《[^《》]+》${number})*)([^，。；,;]{0,12})`,
  'gu',
);
const purpose = /制定|现就|现将|提出|如下/u;
/** The text is made to carry out what it names: a plan or rules of its own. */
const madeFor =
  /制定(?:本|了?(?:如下|以下)|[\p{Script=Han}]{0,4}$)|特制定|结合[\p{Script=Han}]{0,6}实际|现?提出(?:如下|以下)|现就.{2,40}提出/u;
/** Laws and standing rules: named after 根据 they are a basis, and not what is carried out, unless rules are made for them. */
const isRule = (title: string): boolean =>
  /(?:法|条例|章程|规则|规定|办法|细则|准则|通则|规程)(?:[（(][^（）()]*[）)])?$/u.test(title);

const outside = (text: string): string => text.replace(quoted, '《》');

/**
 * The texts that this one says it carries out, in a sentence that says what it is made for: named after 贯彻, 落实; after
 * 根据, 按照 where a plan or rules of its own are made for it, or it is itself a plan. Other bases are told.
 */
function implemented(placed: readonly Placed[]): { found: Found[]; told: Found[] } {
  const found: Found[] = [];
  const told: Found[] = [];
  for (const it of placed.filter(({ role, table, text }) => role === 'text' && !table && isPreamble(text)))
    for (const sentence of it.text.split(/(?<=[。；])/u).filter((words) => purpose.test(words)))
      for (const [, verb = '', names = '', behind = ''] of sentence.matchAll(basis))
        for (const title of titlesIn(names)) {
          const carriesOut =
            /贯彻|落实|实施/u.test(verb) ||
            madeFor.test(outside(sentence)) ||
            !(isRule(title) || behind.includes('规定'));
          (carriesOut ? found : told).push({ kind: 'implements', title, lines: it.lines });
        }
  return { found, told };
}

const endWords =
  '同时废止|相应废止|予以废止|自行废止|即行废止|废止|停止执行|停止施行|不再执行|同时失效|自行失效|失效|作废';
const ended = new RegExp(`(${list})，?[^《》。；，]{0,18}?(?:${endWords})(?=[。；，）)\\s]|$)`, 'gu');
/** Words that make a sentence do what it names, and not plan or demand it. */
const doing = '(?:关于|决定|现|予以|同时|起|一并|并)';
const ends = new RegExp(`${doing}(?:废止|停止执行)(?!下列|以下|如下)${named}`, 'gu');
const replaced = new RegExp(
  `(?:代替|取代|替代)${named}|(${list})[^《》。；，]{0,16}被本[\\p{Script=Han}]{2,4}(?:代替|取代|替代)`,
  'gu',
);
const amended = new RegExp(
  `${doing}(?:修改|修订|修正)(?!后|完善)${named}|[对将](?:原)?(${list})[^《》。；]{0,24}?(?:修改|修订|修正)|` +
    `删[去除](?:原)?(${list})(?=第|中)|` +
    `(${list})(?:第[^《》。；]{1,12})?(?:修改为|作如下修改|作出如下修改|进行如下修改|修改如下)`,
  'gu',
);
/** An item of a decision that repeals and amends several texts: 四、废止《…》. */
const item = new RegExp(
  `^\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,3}[.．、])\\s*废止(?!下列|以下|如下)${named}`,
  'gu',
);
const rules: [Deed, RegExp][] = [
  ['repeals', ended],
  ['repeals', ends],
  ['replaces', replaced],
  ['amends', amended],
];
/** Rules for what a text does whose title says that it repeals or amends. */
const ofDecisions: [Deed, RegExp][] = [['repeals', item]];
/** What only names another decision (《关于修改〈…〉的决定》), denies, plans or asks. */
const isOpen = /不得|拟|建议|可以|应当(?:及时)?(?:废止|修改)|是否|的,?依法/u;
const opensList =
  /(?:废止|停止执行|失效)(?:下列|以下|如下|的)?[^《》。；]{0,16}[：:]$|(?:下列|以下)[^《》。；]{2,20}(?:废止|停止执行|失效)[：:]$/u;

/** The texts that this one ends, replaces or changes: said in a sentence, in its title, or in a list below such a sentence. */
function changed(title: string, placed: readonly Placed[]): { found: Found[]; told: NotFound[] } {
  const found: Found[] = [];
  const told: NotFound[] = [];
  const signed = placed.filter((it) => it.role === 'Signature').map((it) => it.text);
  const own = [title, ...signed].join('');
  const decides = /(?:废止|修改|修订|清理).*(?:决定|通知|公告)$/u.test(title);
  const read = (paragraph: string, lines: readonly number[]): void => {
    let from = 0;
    for (const sentence of paragraph.split(/(?<=[。；])/u)) {
      if (sentence.includes('《') && !isOpen.test(outside(sentence)))
        for (const [kind, rule] of decides ? [...rules, ...ofDecisions] : rules)
          for (const { 0: words, index } of sentence.matchAll(rule)) {
            const why = whyNotEnded({ deed: kind, paragraph, sentence, words, at: from + index, own });
            for (const name of titlesIn(words))
              if (why === null) found.push({ kind, title: name, lines });
              else told.push({ kind, title: name, lines, why });
          }
      from += sentence.length;
    }
  };
  read(title, []);
  let inList = false;
  /** Of the list that is open: it names what stays in force, or ended before. */
  let kept: NotEnded | null = null;
  for (const { text, lines, role, table } of placed) {
    if (role !== 'text' || table || isHistory(text)) continue;
    read(text, lines);
    const item = parseMarker(text) !== null || text.startsWith('《');
    if (inList && item)
      for (const name of titlesIn(text))
        if (kept === null) found.push({ kind: 'repeals', title: name, lines });
        else told.push({ kind: 'repeals', title: name, lines, why: kept });
    if (opensList.test(text)) [inList, kept] = [true, keptInList(text)];
    else inList &&= item;
  }
  return { found, told };
}

const forwardTitle =
  /(?:转发|批转)[^《》]{0,20}《((?:[^《》]|《[^《》]*》)+)》[^《》]{0,8}的?(?:通知|通告|函)$/u;
const plainForward =
  /(?:转发|批转)((?:(?!转发|批转|印发)[^《》])+?(?:通知|意见|方案|办法|规划|规定|细则|制度|纲要|计划|要点|函|通报|决定|标准|规范)(?:[（(][^（）()]*[）)])?)的通知$/u;
const sent = new RegExp(`(?:现将|现把)[^《》，。；]{0,20}(${list})[^《》。；]{0,12}(?:转发|批转)`, 'gu');

/** A notice that forwards a text of another body which does not follow in the same file (转发《…》的通知); one that is issued (印发) is its own. */
function forwarded(title: string, placed: readonly Placed[]): Found[] {
  if (placed.some((it) => it.role === 'attachment')) return [];
  const inText = placed.flatMap((it) =>
    [...it.text.matchAll(sent)].flatMap((match) =>
      titlesIn(match[0]).map((name): Found => ({ kind: 'forwards', title: name, lines: it.lines })),
    ),
  );
  const inTitle = forwardTitle.exec(title)?.[1] ?? plainForward.exec(title)?.[1];
  return inText.length > 0 ? inText : inTitle ? [{ kind: 'forwards', title: inTitle.trim(), lines: [] }] : [];
}

/** What one paragraph names in full and by its short name, once. */
const once = <Named extends Found>(list: readonly Named[]): Named[] =>
  list.filter(
    (it, at) => list.findIndex(({ title, lines }) => title === it.title && lines === it.lines) === at,
  );

/** Relations that a text states, with their lines, and what it names and is no relation for certain. */
export interface ReadRelations {
  relations: Relation[];
  lines: number[];
  told: Unread[];
}

/** Relations that the text itself states for certain; what it names as a basis, or ends without saying what, is told. */
export function relationsOf(title: string, placed: readonly Placed[], unit: string): ReadRelations {
  const short = shortNames(placed);
  const inFull = <Named extends { title: string }>(list: readonly Named[]): Named[] =>
    list.map((it) => ({ ...it, title: short.get(it.title) ?? it.title }));
  const { found: carried, told: bases } = implemented(placed);
  const { found: ending, told: notEnded } = changed(title, placed);
  const all = inFull([...forwarded(title, placed), ...ending, ...carried]);
  const unique = [...new Map(all.map((it) => [it.title, it] as const).toReversed()).values()].toReversed();
  const known = new Set(unique.map((it) => it.title));
  const untold = once(inFull(bases)).filter((it) => !known.has(it.title));
  const kept = once(inFull(notEnded)).filter((it) => !known.has(it.title));
  const unnamed =
    /(?:废止|修改)[^《》]{0,12}(?:文件|规定|规范性文件|办法)[^《》]{0,8}的(?:决定|通知|公告)/u.test(title);
  return {
    relations: unique.map((it) => ({ kind: it.kind, title: it.title })),
    lines: [...new Set(unique.flatMap((it) => it.lines))],
    told: [
      ...untold.map((it): Unread => ({
        kind: 'untaken',
        why: '是制定这份文件的依据，没有记作“落实”',
        what: `《${it.title}》`,
        where: `第 ${it.lines[0] ?? 0} ${unit}`,
        todo: '确是为了落实它的，在写好的文件里 relations 加一项 kind: "implements"；只是依据的不用管',
      })),
      ...kept.map((it): Unread => ({
        kind: 'untaken',
        why: `${notEndedWords(it.why, relationWords[it.kind])}，没有记作“${relationWords[it.kind]}”`,
        what: `《${it.title}》`,
        where: `第 ${it.lines[0] ?? 0} ${unit}`,
        todo: `确是这份文件${relationWords[it.kind]}的，在写好的文件里 relations 加一项 kind: "${it.kind}"；不是的不用管`,
      })),
      ...(unnamed && ending.length === 0
        ? [
            {
              kind: 'missing' as const,
              why: '标题说废止或修改文件，没有读出是哪些',
              what: excerpt(title),
              todo: '在写好的文件里 relations 逐项写：kind: "repeals"（废止）或 "amends"（修改）',
            },
          ]
        : []),
    ],
  };
}
