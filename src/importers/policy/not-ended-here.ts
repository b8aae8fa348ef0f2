import type { PolicyInput } from '../../schemas/policy.ts';

/** What words do to a text that they name. */
export type Deed = Extract<
  NonNullable<PolicyInput['relations']>[number]['kind'],
  'repeals' | 'amends' | 'replaces'
>;

/** Why words that end, change or replace a text are no act of the one that holds them. */
export type NotEnded = '不' | '已经' | '别的文件' | '一部分' | '打算';

/** Where words that end a text stand. */
export interface EndingWords {
  deed: Deed;
  /** The paragraph that they stand in. */
  paragraph: string;
  /** The sentence of it. */
  sentence: string;
  /** The words from the first name, or from what ends it, on. */
  words: string;
  /** Where in the paragraph they begin. */
  at: number;
  /** The title and the signature: the texts and bodies that act here. */
  own: string;
}

const verbs: Record<Deed, string> = {
  repeals: '废止|停止|失效|作废',
  amends: '修改|修订|修正',
  replaces: '代替|取代|替代',
};
const deny = '(?:不|未|没有|无需|无须|免于)';
const denying = (verb: string): RegExp =>
  new RegExp(`${deny}(?:予以?|作|宜|被|应|会|能|必|再|同时|自行|即行|作出|进行|作任何)?(?:${verb})`, 'u');
const denies: Record<Deed, RegExp> = {
  repeals: denying(verbs.repeals),
  amends: denying(verbs.amends),
  replaces: denying(verbs.replaces),
};
/** Before 对《…》进行修改. */
const deniesBefore = new RegExp(`${deny}再?$`, 'u');
const keeps = /继续(?:有效|执行|施行|实施|适用)/u;
const past =
  /已|曾|业经|早在|此前|先后|(?:于|在)\d{4}年[^，。；自起]{0,8}(?:被|由|即)?[^，。；自起将]{0,6}$/u;
const endWord = /(?:同时|相应|予以|自行|即行)?(?:废止|停止执行|停止施行|失效|作废|修改为?|修订|修正)$/u;
/** What a text sets out to do, or has others do. */
const plans =
  /研究|推动|推进|组织|启动|加快|适时|抓紧|积极|配合|参与|争取|计划|[年月]底|日前|前完成|完成|开展|需要?|应当?|逐步|进一步|健全|完善/u;
/** A text says that it acts itself. */
const acts = /决定|现(?![在有行])|作如下|作出如下|如下修改|修改如下|修改为/u;
const part =
  /第[\d一二三四五六七八九十百、至—-]+[章节条款项]|(?:中|内|里)(?:的|有关|关于|与|规定|涉及)|(?:有关|相关|不一致|抵触)(?:的)?(?:规定|内容|条款)/u;
const issued = /现(?:予以?)?(?:公布|发布|印发|颁布|修订)/u;
const begins =
  /《((?:[^《》]|《[^《》]*》)+)》[^《》。；]{0,16}(?:自|从|于)[^《》。；]{0,24}(?:施行|实施|执行|生效)/u;
const says =
  /(?<!(?:根据|依据|按照|依照|遵照)[^《》，。；]{0,8})《((?:[^《》]|《[^《》]*》)+)》[^《》，。；]{0,16}(?:规定|明确|指出|载明|要求)[，,：:]/u;
const basedOn = /(?:根据|依据|按照|依照|遵照)[^。；]*(?:规定|要求)[，,：:]/u;
const body =
  /([\p{Script=Han}]{0,14}(?:国务院|政府|常委会|常务委员会|委员会|委|部|厅|局|联合会|残联))(?:已经?|业经|曾)?(?:决定|宣布|发文|通知|公告)?$/u;

const plain = (text: string): string => text.replace(/\s|人民/gu, '');

/** Quotation marks that are open before a place. */
const isQuoted = (text: string): boolean => {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/[“「]/gu) > count(/[”」]/gu) || count(/"/gu) % 2 === 1;
};

/** The words are another text's: quoted, said by it, of the day that it comes into force, or of a body that issues nothing here. */
function isOfOthers({ deed, paragraph, sentence, words, at, own }: EndingWords): boolean {
  if (isQuoted(paragraph.slice(0, at))) return true;
  if (issued.test(sentence)) return false;
  const before = sentence.slice(0, sentence.indexOf(words));
  const other = begins.exec(before)?.[1] ?? says.exec(before)?.[1];
  if (other !== undefined && !own.includes(other)) return true;
  if (basedOn.test(before) && words.endsWith('同时废止') && !/本|决定|现/u.test(before)) return true;
  if (deed !== 'repeals' && isSubject(before, own)) return true;
  const isActor = (deed === 'amends' ? /^(?:决定|予以|现|并|起|[对将])/u : /^(?:决定|予以|现|并|起)/u).test(
    words,
  );
  const actor = isActor ? body.exec(before)?.[1] : undefined;
  return actor !== undefined && !/经|报|我|本/u.test(actor) && !plain(own).includes(plain(actor));
}

/** Another text does it: its name stands right before the words. */
const isSubject = (before: string, own: string): boolean => {
  const name = /《((?:[^《》]|《[^《》]*》)+)》[^《》，。；]{0,6}$/u.exec(before)?.[1];
  return name !== undefined && !own.includes(name);
};

/** Why words that look as if they ended, changed or replaced a text do not do it here; null where this text itself does it. */
export function whyNotEnded(it: EndingWords): NotEnded | null {
  const { deed, words, sentence, own } = it;
  const before = sentence.slice(0, sentence.indexOf(words)).replace(/^.*[，。；]/u, '');
  const isBehind = words.endsWith('》') || !endWord.test(words);
  const said = isBehind
    ? `${before.slice(-5)}${words.slice(0, words.indexOf('《'))}`
    : words.replace(/^.*》/u, '');
  const behind = isBehind ? sentence.slice(sentence.indexOf(words) + words.length) : said;
  if (denies[deed].test(said) || (deed === 'repeals' && keeps.test(said))) return '不';
  if (deed !== 'repeals' && deniesBefore.test(before)) return '不';
  if (isOfOthers(it)) return '别的文件';
  if (past.test(said.replace(isBehind ? /$/u : endWord, ''))) return '已经';
  if (deed !== 'repeals') {
    if (/(?:已经?|曾|业经)$/u.test(before)) return '已经';
    const isDone = acts.test(sentence) || issued.test(sentence) || /修改|修订|修正|代替|取代/u.test(own);
    return !isDone && plans.test(sentence.slice(0, sentence.indexOf(words))) ? '打算' : null;
  }
  return part.test(isBehind ? (/^[^，。；]*/u.exec(behind)?.[0] ?? '') : behind) ? '一部分' : null;
}

/** Why a line that opens a list of texts ends none of them: they stay in force, or ended before; null where it ends them. */
export function keptInList(text: string): NotEnded | null {
  if (denies.repeals.test(text) || keeps.test(text)) return '不';
  return /已(?:经|被|于[^，。；]*)?(?:废止|失效|停止执行)/u.test(text) ? '已经' : null;
}

/** What staff are told of words that were not taken for the end or change of a text. */
export const notEndedWords = (why: NotEnded, verb: string): string =>
  ({
    不: verb === '废止' ? '说的是不废止、继续有效' : `说的是不${verb}`,
    已经: `说的是以前已经${verb}的`,
    别的文件: `说的是别的文件、别的机关${verb}的`,
    一部分: `只${verb}其中一部分`,
    打算: `说的是打算${verb}的`,
  })[why];
