import { parseChineseNumber } from '../values/chinese-number.ts';

/**
 * Kinds of printed numbers: 第一编 · 第一章 or 一、 · 第一节 · 第一条 · （一） · 1． · （1） · ① · 4.2.1 · Ⅰ、 · 甲、 · (a) · 一是
 */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'section'
  | 'item'
  | 'subitem'
  | 'point'
  | 'decimal'
  | 'roman'
  | 'stem'
  | 'letter'
  | 'ordinal';

/** A printed number at the start of a paragraph. */
export interface Marker {
  kind: MarkerKind;
  /** Numbers of one form count together: 一、 and 第一章 are of one kind and of two forms. */
  form: string;
  number: number;
  /** `[2]`; 第二条之一 is `[2, 1]`, 4.2.1 is `[4, 2, 1]`. */
  path: readonly number[];
  /** As printed, e.g. `（六）`. */
  text: string;
  /** A form that stands in running text, too: it is a number only where its sequence is there. */
  weak: boolean;
  /** What follows reads on as a sentence does: 三、四级, 第三条的规定. */
  doubtful: boolean;
}

const chinese = '[〇○零一二两三四五六七八九十百千廿卅]+';
const digits = '[0-9０-９]{1,3}';
const gap = '[ \\t\\u3000]*';
const stems = '甲乙丙丁戊己庚辛壬癸';
/** Signs that hold a number within themselves, each the first of its row. */
const signs: Record<string, string> = {
  '（一）': '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '1．': '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  '（1）': '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '①': '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟',
  '❶': '❶❷❸❹❺❻❼❽❾❿',
  Ⅰ: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
  甲: stems,
};

const rows = Object.values(signs);

const titled = (word: string): RegExp =>
  new RegExp(`^第${gap}(${chinese}|[0-9０-９]{1,4})${gap}(?:${word})(?:${gap}之${gap}(${chinese}))?`, 'u');
const bracketed = (number: string, open = '（(', close = '）)'): RegExp =>
  new RegExp(`^[${open}]${gap}(${number})${gap}[${close}]`, 'u');
const followed = (number: string, by: string): RegExp => new RegExp(`^(${number})${gap}(?:${by})`, 'u');
const dot = '[．.](?![0-9０-９])|[．.](?=(?:19|20)[0-9]{2}年)';

type Form = [kind: MarkerKind, form: string, pattern: RegExp];

const strong: Form[] = [
  ['part', '编', titled('编|篇')],
  ['part', '分编', titled('分编')],
  ['part', '部分', titled('部分')],
  ['chapter', '章', titled('章')],
  ['division', '节', titled('节')],
  ['article', '条', titled('条')],
  ['chapter', '一、', followed(chinese, `、|${dot}`)],
  ['section', '（一）', bracketed(chinese, '（(〔﹝', '）)〕﹞')],
  ['section', '（一）', /^([㈠-㈩])/u],
  ['item', '1．', followed(digits, `、|${dot}`)],
  ['item', '1．', /^([⒈-⒛])/u],
  ['subitem', '（1）', bracketed(digits)],
  ['subitem', '（1）', /^([⑴-⒇])/u],
  ['point', '①', /^([①-⑳㉑-㉟])/u],
  ['point', '❶', /^([❶-❿])/u],
];

const weak: Form[] = [
  ['decimal', '1.1', /^((?:[0-9０-９]{1,2}[．.]){1,4}[0-9０-９]{1,2})(?![0-9０-９])/u],
  ['decimal', '1', /^([0-9０-９]{1,2})(?=[ \t\u3000]+\p{Script=Han})/u],
  ['section', '【一】', bracketed(chinese, '【［[', '】］\\]')],
  ['section', '一）', followed(chinese, '[）)]')],
  ['subitem', '1）', followed(digits, '[）)]')],
  ['roman', 'Ⅰ', followed('[Ⅰ-Ⅻ]|[IVX]{1,5}', '[、．.]')],
  ['roman', '（Ⅰ）', bracketed('[Ⅰ-Ⅻ]')],
  ['stem', '甲、', followed(`[${stems}]`, '[、．.]')],
  ['stem', '（甲）', bracketed(`[${stems}]`)],
  ['letter', '(a)', bracketed('[a-zA-Zａ-ｚＡ-Ｚ]')],
  ['letter', 'a.', followed('[a-zA-Zａ-ｚＡ-Ｚ]', '[）)、．.]')],
  ['ordinal', '一是', followed('[一二三四五六七八九十]{1,2}', '是')],
  ['ordinal', '一要', followed('[一二三四五六七八九十]{1,2}', '要')],
];

/** A figure and not a number: 1.2万户, 1.5 亿元; 1.1人员配备 is none. */
const unit =
  /^(?:[ \t\u3000]*(?:[万亿%％℃]|元[，。；])|[元倍名户吨米次岁度.．]|个(?![人体性])|人(?![员才口民大力事])|[年月](?!度)|日(?!常)|项(?!目)|分(?![工类级析])|家(?!庭)|所(?![需在有])|公里|平方|百分)/u;

const romanValue = (text: string): number =>
  [...text].reduce((sum, sign, at, all) => {
    const value = (it: string | undefined): number => ({ I: 1, V: 5, X: 10 })[it ?? ''] ?? 0;
    return sum + (value(sign) < value(all[at + 1]) ? -value(sign) : value(sign));
  }, 0);

function valueOf(kind: MarkerKind, printed: string): number | null {
  const row = rows.find((it) => it.includes(printed));
  if (row && printed !== '') return [...row].indexOf(printed) + 1;
  if (kind === 'roman') return romanValue(printed);
  if (kind === 'letter') return printed.normalize('NFKC').toLowerCase().charCodeAt(0) - 96;
  return parseChineseNumber(printed.replace(/\s/gu, ''));
}

/** 第三条、第四条的规定 is words, 第三条、建立台账 a number with a mark behind it. */
const titledReadsOn =
  /^(?:[的，]|、\s*(?:第|[〇○零一二两三四五六七八九十百千\d]+[编篇章节条款项])|中[的所第]|所[列述称指规]|[和或及与至到]|以[上下前后]|之|第|规定|款|项)/u;
const bracketReadsOn = /^\s*(?:[、和或及与至]\s*[（(]|[和或及与至]\s*第|项|款|目|中的)/u;

/** What the next number of a kind would be written with, right behind it. */
const alike: Partial<Record<MarkerKind, RegExp>> = {
  chapter: /^[一二三四五六七八九十]/u,
  section: /^[一二三四五六七八九十]/u,
  stem: new RegExp(`^[${stems}]`, 'u'),
  letter: /^[A-Za-z]/u,
  roman: /^(?:[Ⅰ-Ⅻ]|[IVX]+)/u,
};
const alikeDigits = new RegExp(`^${digits}`, 'u');

/** The words after a number belong to one sentence with it: 三、四级; A、B两类; （一）至（三）项; 第三条的规定. */
function readsOn({ kind, form, number }: Pick<Marker, 'kind' | 'form' | 'number'>, rest: string): boolean {
  if (/^(?:编|分编|部分|章|节|条)$/u.test(form)) return titledReadsOn.test(rest);
  if (/^[（【]/u.test(form) && kind !== 'letter') return bracketReadsOn.test(rest);
  if (kind === 'point') return /^[①-⑳❶-❿]/u.test(rest);
  const next = (alike[kind] ?? alikeDigits).exec(rest)?.[0];
  return next !== undefined && valueOf(kind, next) === number + 1;
}

function read(text: string, [kind, form, pattern]: Form, isWeak: boolean): Marker | null {
  const match = pattern.exec(text);
  if (!match?.[1]) return null;
  const path =
    kind === 'decimal'
      ? match[1].normalize('NFKC').split('.').map(Number)
      : [match[1], ...(match[2] ? [match[2]] : [])].map((it) => valueOf(kind, it));
  if (!path.every((it) => it !== null && it > 0)) return null;
  const numbers = path as number[];
  const number = (kind === 'decimal' ? numbers.at(-1) : numbers[0]) as number;
  const rest = text.slice(match[0].length);
  const counted = kind === 'decimal' ? `decimal${numbers.length}` : form;
  const doubtful = kind === 'decimal' ? unit.test(rest) : readsOn({ kind, form, number }, rest);
  if (isWeak && doubtful) return null;
  return { kind, form: counted, number, path: numbers, text: match[0], weak: isWeak, doubtful };
}

/** A reader of the first of some forms that a text begins with; most texts begin with none, which one pattern tells. */
function readerOf(forms: readonly Form[], isWeak: boolean): (text: string) => Marker | null {
  const anyForm = new RegExp(forms.map(([, , { source }]) => source).join('|'), 'u');
  return (text) => {
    if (!anyForm.test(text)) return null;
    for (const form of forms) {
      const marker = read(text, form, isWeak);
      if (marker) return marker;
    }
    return null;
  };
}
const readStrong = readerOf(strong, false);
const readWeak = readerOf(weak, true);

/** Reads the number that a paragraph begins with, of a form that is nothing but a number; null where it begins with words. */
export const parseMarker = (text: string): Marker | null => readStrong(text);

/** The same for all forms: whether it is a number of its text, the numbers around it say (`placeBlocks`). */
export const readMarker = (text: string): Marker | null => readStrong(text) ?? readWeak(text);

type Numbered = Pick<Marker, 'kind' | 'path'>;

/** The numbers that may come next in a sequence: after 第二条 第三条 and 第二条之一, after 4.2 4.3. */
export function successors({ kind, path }: Numbered): number[][] {
  const next = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
  if (kind === 'decimal') return [next];
  return path.length > 1 ? [next, [(path[0] ?? 0) + 1]] : [next, [...path, 1]];
}

/** The second number is the one after the first. */
export const follows = (before: Numbered, after: Numbered): boolean =>
  successors(before).some((it) => it.join() === after.path.join());

/** A sequence begins with it: 一, ①, 2.1. */
export const isFirst = ({ kind, path }: Numbered): boolean =>
  kind === 'decimal' ? path.at(-1) === 1 : path.length === 1 && path[0] === 1;
