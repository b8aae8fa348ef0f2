import { readDate } from './dates.ts';
import { isOrganisationLine } from './organisations.ts';
import { saysNone } from './says-none.ts';
import { withoutDay } from './source-day.ts';
import { squeeze } from './squeeze.ts';

/** Fields that sites and forms of government texts state beside the text, by label. */
export type FactField =
  | ('title' | 'number' | 'issuers' | 'publisher' | 'adoptedOn' | 'publishedOn' | 'effectiveOn' | 'expiresOn')
  | ('indexNumber' | 'topics' | 'keywords' | 'kind' | 'status' | 'disclosure' | 'recipients' | 'other');

/** A label and what stands behind it. */
export interface Fact {
  field: FactField;
  label: string;
  value: string;
  line: number;
  /** The label says so by itself; `来源`, `时间` only beside others. */
  plain: boolean;
  /** Where it was read, of one that no label states. */
  why?: string;
  /** Stated where nobody sees it: told where it says something else than what was taken. */
  unseen?: true;
}

const labels: [field: FactField, plain: boolean, names: string][] = [
  ['indexNumber', true, '索引号|信息索引号|索引代码|索引编号|信息索引|信息公开索引号'],
  ['title', true, '标题|文件名称|信息名称|文件标题|公文标题|信息标题|文件题名'],
  ['title', false, '名称|题名'],
  ['number', true, '发文字号|文号|发文文号|发文号|文件编号|文件字号|公文文号|公文字号|文件号|发布文号|令号'],
  [
    'issuers',
    true,
    '发文机关|发文单位|发文部门|发文机构|制发机关|制发单位|制定机关|颁布机关|公布机关|印发机关|联合发文单位|制作机关|颁布单位|颁布部门|颁布机构|公布单位|解读机关|解读单位|解读部门|解读机构|解读主体',
  ],
  [
    'publisher',
    true,
    '发布机构|发布机关|发布单位|发布部门|公开机构|公开单位|公开部门|责任部门|公开责任部门|信息所属单位|所属机构|公开主体|信息来源|文章来源|稿件来源',
  ],
  ['publisher', false, '来源|来源单位|单位'],
  [
    'adoptedOn',
    true,
    '成文日期|成文时间|发文日期|发文时间|制发日期|签发日期|签署日期|签发时间|印发日期|印发时间|文件日期|生成日期|形成日期|生成时间|产生日期',
  ],
  [
    'publishedOn',
    true,
    '发布日期|发布时间|颁布日期|颁布时间|公布日期|公布时间|公开日期|公开时间|发表时间|发表日期|信息发布日期|上网日期|上网时间|发布于|发文发布日期|解读日期|解读时间',
  ],
  ['publishedOn', false, '时间|日期'],
  [
    'effectiveOn',
    true,
    '实施日期|施行日期|生效日期|执行日期|实施时间|施行时间|生效时间|执行时间|实施起始日期',
  ],
  ['expiresOn', true, '失效日期|废止日期|有效期至|失效时间|废止时间|有效期限至|截止有效日期'],
  ['topics', true, '主题分类|主题类别|信息分类|信息类别|主题分类名称|公开分类|文件分类|政策分类'],
  ['topics', false, '分类|主题|类别'],
  ['keywords', true, '主题词|关键词|关键字|主题词语'],
  ['kind', true, '公文种类|公文类型|文种|体裁|体裁分类|文件种类|文件类型'],
  [
    'status',
    true,
    '有效性|效力|效力状态|时效性|是否有效|文件状态|有效状态|时效|效力级别状态|文件有效性|时效状态|公文时效|有效与否',
  ],
  ['disclosure', true, '公开属性|公开方式|公开类别|公开形式|公开类型|信息公开选项|公开选项'],
  ['recipients', true, '主送机关|主送单位|主送'],
  [
    'other',
    true,
    '公开目录|公开范围|服务对象|浏览次数|浏览量|浏览数|阅读次数|阅读量|点击数|点击量|点击率|点击次数|访问量|访问次数|' +
      '责任编辑|信息编辑|编辑|审核|审核人|录入|录入者|供稿|撰稿|作者|字体|字号|字体大小|语种|载体类型|信息格式|生成格式|更新时间|更新日期|最后更新|' +
      '公开时限|公开程序|公开期限|效力级别|制发层级|文件层级|行业分类|组配分类|分类号|主题分类号|所属主题|所属栏目|栏目|适用地区|登记号|统一登记号|统一编号|规范性文件编号|备案号|信息分类号|获取方式|法规类型|所属行业|下载地址|访问数|' +
      '浏览字号|视力保护色|打印|分享到|分享|解读链接|相关解读|内容概述|信息内容|内容摘要|摘要|内容提要|核心提示|导读|附件下载|有效期|来信人|废止依据|修改依据',
  ],
  ['other', false, '政策解读'],
];

const known = new Map(
  labels.flatMap(([field, plain, names]) =>
    names.split('|').map((name): [string, { field: FactField; plain: boolean }] => [name, { field, plain }]),
  ),
);

/** What a label names; null where it is none. Spaces inside (`索 引 号`) and brackets around it do not count. */
const labelOf = (text: string): { field: FactField; plain: boolean; label: string } | null => {
  const label = squeeze(text)
    .replace(/^[【[（(［]|[】\])）］：:]$/gu, '')
    .replace(/[：:]$/u, '');
  const found = known.get(label);
  return found ? { ...found, label } : null;
};

const labelled =
  /(?:^|(?<=[\s|｜/\]】）)\d；;·•—–]))[【[［]?\p{Script=Han}(?:[\s]{0,6}\p{Script=Han}){1,8}[】\]］]?\s*[：:]/gu;

/** Signs that divide facts in a line, and what the buttons behind the last one say. */
const divides = /^[\s|｜;；·•—–/]+|[\s|｜;；·•—–/]+$/gu;
const buttons =
  /(?:[\s|｜;；·•—–/]*[【[［(（]?\s*(?:打\s*印|关\s*闭|收\s*藏|分\s*享|纠错|我要纠错|下载|返回|朗读|大|中|小|字体|字号)(?:本页|本文|窗口|页面|文章)?[：:]?\s*[】\]］)）]?)+$/u;

const clean = (text: string): string => {
  const plain = text.replace(divides, '');
  const cut = plain.replace(buttons, '') || plain;
  const ends = /[\s|｜;；·•—–/【[［(（]$|^$/u.test(plain.slice(0, cut.length + 1));
  const value = (ends ? cut : plain).replace(divides, '');
  return saysNone(value) ? '' : value;
};

/** Where in a label's match the label begins: words before a gap belong to the value before it (`市残联 文 号：`). */
function labelStart(match: string): number {
  const starts = [0, ...[...match.matchAll(/\s+(?=\S)/gu)].map((gap) => gap.index + gap[0].length)];
  return starts.find((at) => labelOf(match.slice(at)) !== null) ?? 0;
}

/** `发布日期：2024-05-09 来源：…` cut at its labels, what stands before the first one is a date or nothing. */
function inLine(text: string, line: number): Fact[] {
  const found = [...text.matchAll(labelled)].map((match) => {
    const at = match.index + labelStart(match[0]);
    const end = match.index + match[0].length;
    return { at, end, label: text.slice(at, end) };
  });
  const first = found[0];
  if (!first) return [];
  const before = clean(text.slice(0, first.at));
  const parts = found.map(({ end, label }, index) => ({
    known: labelOf(label),
    label: squeeze(label).replace(/[：:]$/u, ''),
    value: clean(text.slice(end, found[index + 1]?.at)),
  }));
  if (parts.every((it) => it.known === null)) return [];
  const dated = parts.some((it) => it.known?.field === 'publishedOn') || before !== '';
  if (before !== '' && readDate(before) === null) return [];
  return [
    ...(before === ''
      ? []
      : [{ field: 'publishedOn' as const, label: '', value: before, line, plain: false }]),
    ...parts.flatMap(({ known: it, label, value: whole }): Fact[] => {
      const { value, day } = it?.field === 'publisher' && !dated ? withoutDay(whole) : { value: whole };
      return [
        { field: it?.field ?? 'other', label: it?.label ?? label, value, line, plain: it?.plain ?? false },
        ...(day ? [{ field: 'publishedOn' as const, label: '', value: day, line, plain: false }] : []),
      ];
    }),
  ];
}

/** A label that only one site uses, told by its place: in a row of pairs where others are known. */
const strangeLabel = (cells: readonly string[], at: number): ReturnType<typeof labelOf> => {
  const label = squeeze(cells[at] ?? '').replace(/[：:]$/u, '');
  const isPair = cells.length % 2 === 0 && at % 2 === 0 && /^\p{Script=Han}{2,8}$/u.test(label);
  const isBeside = cells.some((it, index) => index % 2 === 0 && labelOf(it)?.plain === true);
  return isPair && isBeside ? { field: 'other', plain: false, label } : null;
};

/** Cells beside each other, a label and its value: tables without colons. */
function inCells(cells: readonly string[], line: number): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const it = labelOf(cells[at] ?? '') ?? strangeLabel(cells, at);
    if (!it) {
      if ((cells[at] ?? '').trim() !== '') return [];
      continue;
    }
    const next = cells[at + 1];
    const value = next !== undefined && !labelOf(next) ? next : '';
    if (value !== '') at += 1;
    facts.push({ ...it, value: clean(value), line });
  }
  return facts;
}

/** Labels that say so by themselves, the longest first, with spaces inside as they are printed: 索 引 号. */
const spaced = [...known]
  .flatMap(([name, { plain }]) => (plain ? [name] : []))
  .toSorted((a, b) => b.length - a.length)
  .map((it) => [...it].join(' ?'))
  .join('|');
const beginsSpaced = new RegExp(`^(?:${spaced}) `, 'u');
/** A label whose signs stand apart is one by itself, also before its only value: 名 称 …. */
const apart = new RegExp(
  `^(?:${[...known.keys()]
    .filter((it) => it.length > 1)
    .map((it) => [...it].join(' '))
    .join('|')}) `,
  'u',
);
const spacedLabel = new RegExp(`(?:^|(?<= ))(?:${spaced})(?= |$)`, 'gu');

/** Pairs whose columns are lost: `索 引 号 1199… 发布日期 2026-03-06`, two labels and more, the first at the start. */
function inWords(text: string, line: number): Fact[] {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain.length > 200 || !(beginsSpaced.test(plain) || apart.test(plain))) return [];
  const single = apart.exec(plain);
  const found = single && !beginsSpaced.test(plain) ? [single] : [...plain.matchAll(spacedLabel)];
  if (found.length < 2 && !single) return [];
  return found.flatMap((match, index): Fact[] => {
    const it = labelOf(match[0]);
    const value = plain.slice(match.index + match[0].length, found[index + 1]?.index);
    return it ? [{ ...it, plain: true, value: clean(value), line }] : [];
  });
}

/** Where a label with its colon stands right behind a value, as words of inline elements do. */
const runOn = new RegExp(
  `(?<=[\\d号日])(?=(?:${[...known].flatMap(([name, { plain }]) => (plain && name.length > 2 ? [name] : [])).join('|')})[：:])`,
  'gu',
);

const glued = new RegExp(
  `^(${[...known]
    .flatMap(([name, { plain }]) => (plain && name.length > 2 ? [name] : []))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=[^\\s：:])`,
  'u',
);

/** What a label says of its value where nothing stands between them. */
const isOfField: Partial<Record<FactField, (value: string) => boolean>> = {
  number: (value) => /^\p{Script=Han}{2,12}[〔［[（(]\d{4}[〕］\])）]\d{1,4}号$/u.test(value),
  issuers: isOrganisationLine,
  publisher: isOrganisationLine,
  adoptedOn: (value) => readDate(value) !== null,
  publishedOn: (value) => readDate(value) !== null,
  effectiveOn: (value) => readDate(value) !== null,
  expiresOn: (value) => readDate(value) !== null,
};

/** A label and its value that only a style of the page sets apart: 发文字号云残发〔2026〕1号. */
function inGlued(text: string, line: number): Fact[] {
  const [label = ''] = glued.exec(text.trim()) ?? [];
  const it = label === '' ? null : labelOf(label);
  const value = text.trim().slice(label.length);
  return it && isOfField[it.field]?.(value) ? [{ ...it, value, line }] : [];
}

/** A label with its colon before its value; the colon of a time (16:22) is none. */
const labelledInside = /[^\d\s][：:]\s*\S/u;

const framed = /[【[［]\s*(\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,7})\s*[】\]］]\s*[：:]?/gu;

/** A list's bullet before a label is none of it, and a label in a frame is followed by its value: [ 文号 ] 云残发…. */
function unframed(text: string): string {
  const plain = text.replace(/^\s*[•·●■◆▪*-]\s+/u, '');
  const frames = [...plain.matchAll(framed)];
  return frames[0]?.index === 0 && frames.every(([, label = '']) => labelOf(label))
    ? plain.replace(framed, (_, label: string) => ` ${label}：`).trim()
    : plain;
}

/**
 * The facts that a line states and nothing else: labels with values, by colons, tabs or the cells of a table. Empty
 * where the line is not all facts. A line of labels that say little by themselves (时间、来源、作者) is none unless
 * one of its values is a date in figures or there are two of them.
 */
export function factsOf(line: { line: number; text: string; table?: string[][] }): Fact[] {
  if (line.table) {
    const cells = line.table.map((row) => row.flatMap((it) => splitCell(it)));
    const rows = cells.map((row) => inCells(row, line.line));
    if (rows.every((it) => it.length > 0)) return rows.flat();
    const plain = rows.filter((it) => it.some((fact) => fact.plain));
    return plain.length > 1 && cells.every((row) => row.length % 2 === 0)
      ? inCells(cells.flat(), line.line)
      : [];
  }
  const text = unframed(line.text).replace(runOn, ' ');
  const piped = /[|｜]\s*$/u.test(text);
  const columns = text.split(piped ? /[|｜]/u : /\t+|\s{3,}/u);
  const cells = inCells(columns, line.line);
  const inside = labelledInside.test(text);
  const bare = [cells, inWords(text, line.line), inGlued(text, line.line)].find((it) => it.length > 0) ?? [];
  const facts = bare.length > 0 && (piped || !inside) ? bare : inLine(text, line.line);
  const sure =
    piped ||
    facts.some((it) => it.plain) ||
    facts.filter((it) => known.has(it.label)).length > 1 ||
    facts.some((it) => /^\d{4}[-/.]\d/.test(it.value)) ||
    (facts.length === 1 && facts[0]?.field === 'publisher');
  return sure && facts.every((it) => [...it.value].length <= 200 && !/。./u.test(it.value)) ? facts : [];
}

/** A cell that holds label and value (`发文字号：云残发…`) as two. */
const splitCell = (cell: string): string[] => {
  const at = cell.search(/[：:]/u);
  return at > 0 && labelOf(cell.slice(0, at)) && cell.slice(at + 1).trim() !== ''
    ? [cell.slice(0, at), cell.slice(at + 1)]
    : [cell];
};

/** A label that stands alone in its line: its value is the next line. */
export const isLoneLabel = (text: string): boolean => labelOf(unframed(text))?.plain === true;

/** The fact that a lone label and the line below it make. */
export const factOfLines = (label: { line: number; text: string }, value: { text: string }): Fact | null => {
  const it = labelOf(unframed(label.text));
  return it && { ...it, value: clean(value.text), line: label.line };
};
