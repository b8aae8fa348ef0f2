import { whyBoxed } from '../source/boxed.ts';
import { printsItself, shownByCode } from '../source/field-code.ts';
import { linkedTo, whyLink } from '../source/link.ts';
import { whyMerged, whyNested } from '../source/merged.ts';
import { whyCovered, whyPale, whyPaleOnGround } from '../source/pale.ts';
import { raisedText } from '../source/raised.ts';
import { Refusal, type FileText, type Remark, type SourceLine } from '../source/types.ts';
import { symbolsIn } from '../source/symbols.ts';
import {
  charsets,
  codePages,
  controlSigns,
  isOfParagraph,
  outlineLevelOf,
  silentGroup,
  toldGroups,
  whyUnknownGroup,
} from './control-words.ts';
import { wordsOfBytes } from './code-page-words.ts';
import { firstGroup, setWords, whyNotRead, type RtfGroup } from './group.ts';
import { groundsOfWords, hasGround, isGroundOfCell } from './grounds.ts';
import { keptBeside } from './kept.ts';
import { rtfRow } from './row.ts';
import { tokensOf } from './tokens.ts';

/** Bytes of text; pictures may take more. */
const mostKept = 16 * 1024 * 1024;

const whyUnlabelled = '这一段有自动编号或项目符号，文件里没有写出来，没有导入，请对照原文补上';

/**
 * Reads an RTF file (RTF 1.9.1): text in the code pages of its fonts (GBK, Big5 …) and in Unicode, numbers of lists as
 * they were printed, tables. What is no text is told. Throws a Refusal where it holds none.
 */
export function readRtf(bytes: Buffer): FileText {
  const lines: SourceLine[] = [];
  const beside: Remark[] = [];
  const doubts: Remark[] = [];
  const fonts = new Map<number, string>();
  const fontNames = new Map<number, string>();
  const styleLevels = new Map<number, number>();
  const colours: string[] = [];
  let colour: number[] | undefined;
  let ansi = 'windows-1252';
  let pending = '';
  let skipped = 0;
  let size = 0;
  let paragraph = 0;
  let text = '';
  let level: number | undefined;
  /** The paragraph is one of a list, and the number that it bears is written in the file. */
  let listed = false;
  let labelled = false;
  let inTable = false;
  let row = rtfRow();
  let rows: string[][] = [];
  /** What is to be said of the table that is read: its cells are merged, or hold tables. */
  const tableIs = new Set<string>();
  let code = '';
  const kept = keptBeside((what) =>
    beside.push({ line: paragraph, what, why: '没有导入，请看里面是否有文字' }),
  );
  let aside = { why: '', words: '' };
  let group: RtfGroup = { ...firstGroup };
  const stack: RtfGroup[] = [];
  /** What the text around a box was reading when the box began, and where the lines of the box begin. */
  const around: { depth: number; from: number; restore: () => void }[] = [];
  const boxed = new Set<SourceLine>();

  const endAside = (): void => {
    const what = aside.words.replace(/\s+/g, ' ').trim();
    const isName = aside.why === whyUnknownGroup && !/\p{Script=Han}{2}/u.test(what);
    if (what !== '' && !isName) beside.push({ line: paragraph, what, why: aside.why });
    aside = { why: '', words: '' };
  };
  const inPlace = (words: string): string =>
    group.raised
      ? raisedText(words, group.raised, (what, whyDoubt) =>
          doubts.push({ line: paragraph + 1, what, why: whyDoubt }),
        )
      : words;
  const put = (words: string): void => {
    const reason = group.why ?? whyNotRead(group);
    const mayHaveGround = inTable || around.length > 0;
    const why = reason === whyPale && mayHaveGround ? undefined : reason;
    if (reason === whyPale && mayHaveGround && words.trim() !== '')
      doubts.push({ line: paragraph + 1, what: words, why: whyPaleOnGround });
    if (group.keeps) kept.words(group.keeps, words);
    else if (group.isCode) code += words;
    if (why === '' || group.isCode || group.keeps) return;
    labelled ||= group.isLabel && words.trim() !== '';
    if (why === undefined) {
      const from = text.length;
      text += group.isLabel ? words.replace(/[\t\n]/g, '') : inPlace(words);
      if (inTable && group.colour !== '' && !hasGround(group.grounds))
        row.words(from, text.length, group.colour);
    } else {
      if (aside.why !== why) endAside();
      aside = { why, words: aside.words + words };
    }
  };
  const decode = (): void => {
    if (pending === '') return;
    put(wordsOfBytes(pending, fonts.get(group.font) ?? ansi, fontNames.get(group.font) ?? ''));
    pending = '';
  };
  const endField = (): void => {
    const words = group.result === undefined ? '' : text.slice(group.result);
    const why = whyLink(words, linkedTo(code));
    if (why) beside.push({ line: paragraph + 1, what: words.trim(), why });
    if (group.field !== text.length) return;
    if (/^\s*FORM/iu.test(code)) text += kept.shown();
    if (!printsItself(code)) return;
    const put = (list: Remark[]) => (what: string, reason: string) => {
      if (what !== '') list.push({ line: paragraph + 1, what, why: reason });
    };
    text += shownByCode(code, { tell: put(beside), doubt: put(doubts) });
  };
  const endTable = (): void => {
    const words = rows.flat().filter((it) => it !== '');
    const line = { line: paragraph, text: words.join(' ') };
    if (words.length > 0) {
      lines.push({ ...line, table: rows });
      doubts.push(...[...tableIs].map((why) => ({ line: line.line, what: line.text, why })));
    }
    tableIs.clear();
    rows = [];
  };
  /** Ends a line, and with it its paragraph or not: the number that stands before one belongs to its first line. */
  const endLine = (endsParagraph = true): void => {
    paragraph += 1;
    if (inTable) {
      text += ' ';
      return;
    }
    endTable();
    const words = text.trim();
    if (listed && !labelled && words !== '')
      doubts.push({ line: paragraph, what: words, why: whyUnlabelled });
    labelled = !endsParagraph && (labelled || words !== '');
    if (words !== '') lines.push({ line: paragraph, text: words, ...(level === undefined ? {} : { level }) });
    text = '';
  };
  const beginBox = (): void => {
    if (!inTable) endTable();
    const outer = { text, row, rows, inTable, level, listed, labelled };
    const restore = (): void => void ({ text, row, rows, inTable, level, listed, labelled } = outer);
    around.push({ depth: stack.length, from: lines.length, restore });
    ({ text, row, rows, inTable, level, listed, labelled } = {
      text: '',
      row: rtfRow(),
      rows: [],
      inTable: false,
      level: undefined,
      listed: false,
      labelled: false,
    });
  };
  const endBox = (): void => {
    const box = around.at(-1);
    if (box?.depth !== stack.length) return;
    inTable = false;
    if (text.trim() !== '' || rows.length > 0) endLine();
    const own = lines.slice(box.from);
    own.forEach((it) => boxed.add(it));
    const what = own.map((it) => it.text).join(' ');
    if (what !== '') doubts.push({ line: own.at(-1)?.line ?? 0, what, why: whyBoxed });
    box.restore();
    around.pop();
  };
  const setParagraph = (name: string, value: number | undefined): void => {
    if (name === 'pard') {
      ({ inTable, listed, level } = { inTable: false, listed: false, level: undefined });
      group.grounds = groundsOfWords(group.grounds);
    } else if (name === 's') level = styleLevels.get(value ?? 0);
    else if (name === 'outlinelevel') level = outlineLevelOf(value);
    else if (name === 'ls') listed = (value ?? 0) > 0;
    else inTable = true;
  };
  const setStyle = (name: string, value: number | undefined): void => {
    const stated = name === 'outlinelevel' ? outlineLevelOf(value) : undefined;
    if (name === 's') group.style = value ?? 0;
    else if (stated !== undefined) styleLevels.set(group.style ?? 0, stated);
  };
  const control = (name: string, value: number | undefined): void => {
    const outer = stack.at(-1)?.why;
    if (group.starred)
      Object.assign(group, { starred: false, ...(outer === undefined && { why: whyUnknownGroup }) });
    if (setWords(group, name, { value, colours }) || kept.control(group, { name, value, outer })) return;
    if (silentGroup.test(name))
      Object.assign(group, {
        why: '',
        inFonts: name === 'fonttbl',
        inColours: name === 'colortbl',
        style: name === 'stylesheet' ? 0 : undefined,
      });
    else if (toldGroups[name] !== undefined) group.why = outer ?? toldGroups[name];
    else if (name === 'fldinst') {
      code = '';
      Object.assign(group, { isCode: true, why: undefined });
    } else if (name === 'fldrslt') group.result = text.length;
    else if (name === 'field' && group.why === undefined) group.field = text.length;
    else if (name === '*') Object.assign(group, { why: group.why ?? '', inFonts: false, starred: true });
    else if (isOfParagraph.test(name)) {
      if (group.style !== undefined) setStyle(name, value);
      else if (group.why === undefined && !group.isLabel) setParagraph(name, value);
    } else if (/^(?:ud|shpinst|shppict|do)$/.test(name)) {
      group.why = outer;
      if (name === 'ud') text = text.slice(0, group.twice ?? text.length);
    } else if (name === 'upr') group.twice = text.length;
    else if (name === 'nesttableprops') group.nested = true;
    else if ((name === 'shptxt' || name === 'dptxbxtext') && group.why === undefined) beginBox();
    else if (name === 'listtext' || name === 'pntext')
      Object.assign(group, { isLabel: true, why: undefined });
    else if (name === 'ansicpg') ansi = codePages[value ?? 0] ?? 'windows-1252';
    else if (name === 'f' || name === 'deff') group.font = value ?? 0;
    else if (name === 'fcharset' && group.inFonts && charsets[value ?? 0])
      fonts.set(group.font, charsets[value ?? 0] ?? ansi);
    else if (name === 'uc') group.skip = value ?? 1;
    else if (name === 'u') {
      put(symbolsIn(fontNames.get(group.font) ?? '', String.fromCharCode((value ?? 0) & 0xffff)));
      skipped = group.skip;
    } else if (/^(?:red|green|blue)$/.test(name))
      (colour ??= [0, 0, 0])[['red', 'green', 'blue'].indexOf(name)] = value ?? 0;
    else if (name === 'trowd' || name === 'cellx' || isGroundOfCell(name))
      row.state(name, { value, colours, nested: group.nested });
    else if (name === 'cell' && group.why === undefined) {
      row.endCell(text);
      text = '';
      labelled = false;
    } else if (name === 'row' && group.why === undefined) {
      const { cells, covered } = row.end();
      if (cells.length > 0) rows.push(cells);
      beside.push(...covered.map((what) => ({ line: paragraph, what, why: whyCovered })));
    } else if (
      (name === 'par' || name === 'line' || name === 'sect' || name === 'page') &&
      group.why === undefined
    )
      endLine(name === 'par' || name === 'sect');
    else if (/^clv?mgf$/.test(name)) tableIs.add(whyMerged);
    else if (name === 'nestrow' || name === 'nestcell') {
      if (name === 'nestrow') tableIs.add(whyNested);
      row.endNested(name, text.length);
      put(' ');
    } else if (controlSigns[name] !== undefined) put(controlSigns[name]);
  };

  for (const token of tokensOf(bytes.toString('latin1'))) {
    if (token.type === 'bytes') {
      const name = token.bytes.replace(/;.*$/s, '').trim();
      if (group.inFonts && name !== '') fontNames.set(group.font, name);
      if (group.inColours)
        for (let left = token.bytes.split(';').length; left > 1; left -= 1) {
          colours.push((colour ?? []).map((it) => it.toString(16).padStart(2, '0')).join(''));
          colour = undefined;
        }
      if (group.why === '' && !group.keeps) continue;
      const words = token.bytes.replace(/[\r\n]/g, '');
      pending += words.slice(skipped);
      skipped = Math.max(skipped - words.length, 0);
      size += words.length;
      if (size > mostKept)
        throw new Refusal(
          'RTF 文件的文字超过 16 MB，不像一份文件，没有读。请只留下正文，另存为 .docx 再导入',
        );
      continue;
    }
    decode();
    if (token.type === 'open') {
      if (stack.length > 400)
        throw new Refusal(
          'RTF 文件的结构套了 400 层以上，不像正常的文件，没有读。请用 Word 或 WPS 打开，另存为 .docx 再导入',
        );
      stack.push(group);
      group = { ...group, result: undefined, field: undefined, starred: false };
    } else if (token.type === 'close') {
      if (group.why !== stack.at(-1)?.why) endAside();
      endField();
      endBox();
      group = stack.pop() ?? group;
    } else control(token.name, token.value);
  }
  decode();
  inTable = false;
  endLine();
  endAside();
  if (lines.length > 0 && lines.every((it) => boxed.has(it)))
    throw new Refusal(
      'RTF 文件的文字都在文本框里，先后顺序看不出来。请用 Word 或 WPS 打开，把文本框里的文字剪切到正文里，另存为 .docx 再导入',
    );
  if (lines.length === 0)
    throw new Refusal('RTF 文件里没有文字，或者已损坏。请用 Word 或 WPS 打开，另存为 .docx 再导入');
  const cut =
    stack.length > 0
      ? [{ line: paragraph, what: lines.at(-1)?.text ?? '', why: '文件在这里断了，可能没有下载完整，请核对' }]
      : [];
  return { encoding: 'RTF', unit: '段', lines, beside, doubts: [...doubts, ...cut], wholeParagraphs: true };
}
