import type { Unread } from '../unread.ts';

/** Why a sign was changed or is to be looked at, and how each of those met stood and stands. */
type Changed = 'radical' | 'compatibility' | 'upright' | 'invisible' | 'space' | 'line' | 'private';

/** Counts what was folded in one import, so that it can be told once. Key: kind and sign. */
export type SignTally = Map<string, { kind: Changed; sign: string; to: string; count: number }>;

/** CJK Radicals Supplement and what they stand for, sign by sign: Unicode, EquivalentUnifiedIdeograph.txt. */
const radicals =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const ideographs =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
/** 户 of PDF writers, whose fonts draw it with the sign of the radical; Unicode calls that the traditional 戶. */
const simplified: readonly [string, string] = ['\u2f3e', '户'];
const ideographOf = new Map([
  simplified,
  ...Array.from(radicals).map((sign, index): [string, string] => [
    sign,
    Array.from(ideographs)[index] ?? sign,
  ]),
]);

/** Marks as they stand in columns from top to bottom (FE10–FE19, FE35–FE48), and in lines. */
const upright = '︐︑︒︓︔︕︖︗︘︙︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈︱︲';
const level = '，、。：；！？〖〗…（）｛｝〔〕【】《》〈〉「」『』［］—–';
const levelOf = new Map(Array.from(upright, (it, at) => [it, level[at] ?? it]));

const rules: [kind: Changed, signs: RegExp, to: (sign: string) => string][] = [
  ['radical', /[\u2e80-\u2eff\u2f00-\u2fdf]/gu, (it) => ideographOf.get(it) ?? it.normalize('NFKC')],
  ['compatibility', /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, (it) => it.normalize('NFKC')],
  ['upright', new RegExp(`[${upright}]`, 'gu'), (it) => levelOf.get(it) ?? it],
  // The one other sign that common fonts (Noto, 思源) draw with the glyph of a common one, so that PDF writers name it instead.
  ['compatibility', /\u3b35/gu, () => '胶'],
  // Word's PDFs print every hyphen with the sign of one that may break a word: 2014-2020, 0570-1234.
  ['compatibility', /(?<=\d)\u00ad(?=\s*\d)/gu, () => '-'],
  ['space', /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3164]/gu, () => ' '],
  [
    'invisible',
    /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Cs}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu,
    () => '',
  ],
  ['line', /[\v\f\u0085\u2028\u2029]/gu, () => '\n'],
  ['private', /\p{Co}/gu, (it) => it],
];

const anything = new RegExp(rules.map(([, signs]) => signs.source).join('|'), 'u');

function count(tally: SignTally | undefined, kind: Changed, sign: string, to: string): void {
  const key = `${kind} ${sign}`;
  const known = tally?.get(key);
  if (known) known.count += 1;
  else tally?.set(key, { kind, sign, to, count: 1 });
}

/**
 * Text in the signs that everybody types: radicals and compatibility forms as the ideographs they look like, signs that
 * nobody sees taken out, odd spaces as plain ones, odd line ends as line ends; ideographic spaces, tabs and full-width forms stay. What was changed
 * is counted in `tally`. For texts and for cells, before anything is compared.
 */
export function foldSigns(text: string, tally?: SignTally): string {
  if (!anything.test(text)) return text;
  return rules.reduce(
    (folded, [kind, signs, to]) =>
      folded.replace(signs, (sign) => {
        if (to(sign) !== sign || kind === 'private') count(tally, kind, sign, to(sign));
        return to(sign);
      }),
    text,
  );
}

/** Lines of a text, whatever ends them: CR, LF, and the line ends of Word, PDF and mainframe copies (told). */
export function splitLines(text: string, tally?: SignTally): string[] {
  for (const [sign] of text.matchAll(/[\v\u0085\u2028\u2029]/gu)) count(tally, 'line', sign, '换行');
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
}

const kinds: Record<Changed, [why: string, todo: string]> = {
  radical: ['部首、康熙部首写成的字，已换成通用的字', '从 PDF 复制常有这种字；换得不对的请改原文再导入'],
  compatibility: ['兼容汉字，已换成通用的字', '换得不对的请改原文再导入'],
  upright: ['竖排用的标点，已换成横排的', '换得不对的请改原文再导入'],
  invisible: ['看不见的字符，已去掉', '不用管；它们会让搜索和读屏软件读错'],
  space: ['特殊的空格，已换成普通空格', '不用管'],
  private: ['自造的字或符号字体的字，多数设备上显示不出来，没有改', '换成通用的字再导入；是项目符号的请删掉'],
  line: ['特殊的换行符，已当作换行', '请核对分行对不对'],
};

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What was folded, one entry a kind, with the signs and how often each was met. */
export function foldedSigns(tally: SignTally): Unread[] {
  return [...Map.groupBy(tally.values(), (it) => it.kind)].map(([kind, met]) => {
    const [why, todo] = kinds[kind];
    const shown = met.map(({ sign, to, count: times }) =>
      /^(?:radical|compatibility|upright)$/.test(kind)
        ? `${sign}（${nameOf(sign)}）→${to} ${times} 处`
        : `${nameOf(sign)} ${times} 处`,
    );
    return { kind: 'changed', why, what: shown.join('，'), todo };
  });
}
