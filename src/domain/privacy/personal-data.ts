import { accountsIn } from './accounts.ts';
import { asRead } from './as-read.ts';
import { isNameHeader, rowsIn, type TableRow } from './columns.ts';
import { disabilitiesIn, tellsDisability } from './disabilities.ts';
import { halvesIn } from './halves.ts';
import { healthIn, tellsHealth } from './health.ts';
import { homesIn, tellsHome } from './homes.ts';
import type { Found, PersonalData, PersonalKind } from './kinds.ts';
import { listsFrom } from './lists.ts';
import { isName } from './names.ts';
import { numbersIn } from './numbers.ts';
import { withDigits } from './numerals.ts';
import { papersIn } from './papers.ts';
import { telephonesIn } from './telephones.ts';

function* wordsIn(text: string): Generator<Found> {
  yield* papersIn(text);
  yield* accountsIn(text);
  yield* homesIn(text);
  yield* disabilitiesIn(text);
  yield* healthIn(text);
  yield* telephonesIn(text);
}

/** The digits of a number that a row has in a column for its first and one for its last. */
function* inHalves(cells: TableRow['cells']): Generator<Found> {
  for (const [at, { header, text, index }] of cells.entries()) {
    const rest = cells.slice(at + 1).find((it) => /[后尾末](?:.{1,2}位|半?段?)$/u.test(it.header));
    const words = /[前头](?:.{1,2}位|半?段?)$/u.test(header) && rest ? text + rest.text : '';
    for (const found of numbersIn(`${header}:${words}`, () => false)) yield { ...found, index };
  }
}

/** What a row tells of the person it names: each cell behind its header, and what only the two together tell. */
function* ofRow({ cells, index }: TableRow): Generator<Found> {
  yield* inHalves(cells);
  const name = cells.find(({ header, text }) => isNameHeader(header) && isName(text));
  for (const { header, text } of cells) {
    if (text === '' || isNameHeader(header)) continue;
    for (const found of [...numbersIn(`${header}:${text}`, () => false), ...wordsIn(`${header}:${text}`)])
      yield { ...found, index };
    if (!name) continue;
    const words = `${name.text} ${text}`;
    if (/残疾|^(?:类别|等级|级别|类别及等级)$/u.test(header) && tellsDisability(text))
      yield { kind: 'disability', words, certain: false, index };
    if (/诊断|病|用药|康复项目/u.test(header) && tellsHealth(text))
      yield { kind: 'health', words, certain: false, index };
    if (/住址|地址/u.test(header) && tellsHome(text))
      yield { kind: 'home-address', words, certain: false, index };
    if (header.includes('邮') && text.includes('@'))
      yield { kind: 'e-mail', words: text, certain: false, index };
  }
}

function* foundIn(text: string): Generator<Found> {
  const listed = listsFrom(text);
  const isListed = (index: number): boolean => index >= listed;
  yield* numbersIn(text, isListed);
  const digits = withDigits(text);
  if (digits !== undefined) yield* numbersIn(digits, isListed);
  yield* halvesIn(text);
  yield* wordsIn(text);
  for (const row of rowsIn(text)) yield* ofRow(row);
}

/** In order; what lies in another find of its kind is told with that one. */
function apart(found: readonly Found[]): Found[] {
  const ends = new Map<PersonalKind, number>();
  const inOrder = found.toSorted((a, b) => a.index - b.index || b.words.length - a.words.length);
  return inOrder.filter(({ kind, index, words }) => {
    const isWithin = index < (ends.get(kind) ?? 0);
    if (!isWithin) ends.set(kind, index + words.length);
    return !isWithin;
  });
}

/** Whether a text can hold anything personal at all: most have no long number and none of the words. */
const suspicious =
  /\d(?:[^\p{L}]{0,8}\d){4}|[^\p{ASCII}\u2018-\u201d\u3001\u3002\u4e00-\u9fff\uff0c\uff1a]|[\\&%<@]|(?:\d?[〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]\d?[ ·.-]?){5}|[栋幢弄座残肢症盲聋瘫失截侏障痹级证證照住号室组病患诊癌癫痴瘤药宅]|唐氏|智商|[视听肌]力|耳蜗|帕金森|中风|脑[梗卒出]|HIV|支付宝|抖音|快手|小红书|微博|[Bb]站|哔哩|[钉飞][钉书]|[Aa]lipay|[Tt]elegram|[Ww]hats|[Ss]kype|[微威维徽薇][ .·-]{0,2}信|[+加\s][vV薇微威]|艾特|绿泡|独居|圈[aA]|\b[aA][tT]\b|扣扣|[Qq] ?[Qq]|[WwVv][Xx]|[Vv] ?信|[Pp](?:assport|ASSPORT)|[Ww][Ee] ?[Cc]hat|\p{Script=Han} ?[A-Za-z][ ·.-]{0,2}[A-Za-z\d]{4}|\d[〇零○一二三四五六七八九]+\d|独[臂腿]|轮椅|\d-\d{3}|[Qq](?:号|:)|#(?:163|126|qq|sina)|\d[ ·.-]?[〇零○一二三四五六七八九]{2,}[ ·.-]?\d/u;

/**
 * What is personal in a text, each once, in the order of its lines: numbers of identity cards, disability certificates, bank
 * cards, mobile telephones and papers to travel with; and, as questions, number plates, accounts of persons, where somebody
 * lives, and the disability of somebody who is named (个人信息保护法). The text is that of a file as it lies there: it is read
 * as a reader reads it (`asRead`).
 * @param label a word that says what the text holds and stands elsewhere: the header of a column, the label of a cell
 */
export function personalDataIn(text: string, label = ''): PersonalData[] {
  if (label === '' && !suspicious.test(text)) return [];
  const lead = label === '' ? '' : `${label.replace(/\s+/gu, '')}:`;
  const read = asRead(lead + text);
  const told = new Set<string>();
  let [line, from] = [1, 0];
  return apart([...foundIn(read)]).flatMap(({ index, ...found }) => {
    // In order of their places: each line is counted once.
    for (let at = read.indexOf('\n', from); at >= 0 && at < index; at = read.indexOf('\n', from))
      [line, from] = [line + 1, at + 1];
    const key = `${line} ${found.kind} ${found.words}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...found, line }];
  });
}
