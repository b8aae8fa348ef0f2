import { decodeHTML } from 'entities';
import { foldDisguises } from './fold-signs.ts';
import { joinedLabels } from './labels.ts';

const escapes =
  /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|([nrtf])|([!-/:-@[-`{-~])|(?=\n))/g;
/** A line end that a text has only as an escape: a reader sees a line end, the file has none. */
const softEnd = '\u2028';
const controls: Record<string, string> = { n: softEnd, r: softEnd, f: softEnd, t: ' ' };
const sign = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code === 10 || code > 0x10ffff ? ' ' : String.fromCodePoint(code);
};

/** What escapes of JSON, YAML and Markdown stand for. */
const unescaped = (text: string): string =>
  text.replace(
    escapes,
    (_, four?: string, braced?: string, two?: string, control?: string, mark?: string) => {
      const hex = four ?? braced ?? two;
      if (hex !== undefined) return sign(hex);
      return control === undefined ? (mark ?? '') : (controls[control] ?? '');
    },
  );

const lineEnds = (text: string): string => text.replace(/[^\n]+/g, '');

/** Names of tags that stand within a word. */
const within =
  /^<\/?(?:a|abbr|b|bd[io]|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|su[bp]|tt|u|var|wbr)\b/i;
/** Attributes that draw: no reader sees a number in them. */
const drawing =
  /\s(?:[dxyr]|[cfr][xy]|[xy][12]|points|path|transform|viewbox|style|srcset|sizes|class|width|height|values)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** A tag as it is read: its attributes where they may hold something, an end of line or cell where it makes one. */
function tagAsRead(tag: string): string {
  const attributes = tag
    .replace(drawing, ' ')
    .replace(/^<\/?[\w:-]+/, '')
    .replace(/\/?>$/, '');
  const held = /\d{4}|@|\p{Script=Han}/u.test(attributes) ? ` ${attributes} ` : lineEnds(tag);
  if (within.test(tag)) return held;
  return `${/^<\/?(?:br|p|div|li|h\d)\b/i.test(tag) ? softEnd : '\t'}${held}`;
}

const withoutTags = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, lineEnds).replace(/<\/?[a-z][^<>]*>/gi, tagAsRead);

/** Percent signs of addresses; what is no UTF-8 stays. */
const decoded = (text: string): string =>
  text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run).replaceAll('\n', softEnd);
    } catch {
      return run;
    }
  });

/** Emphasis of Markdown in pairs; a single mark may mask a name. */
const plain = (text: string): string => text.replace(/(\*\*|__|~~|`)(?=\S)([^*_~`\n]+?)\1/g, '$2');

/**
 * A text as a reader reads it, whatever file it stands in: escapes, entities, tags and emphasis are undone, invisible signs
 * left out, and each sign is in its usual form (`foldSigns`). It has the line ends of the text, so that lines can be
 * counted; U+2028 stands for those that are written otherwise, a tab for the edge of a cell.
 */
export function asRead(text: string): string {
  let read = text;
  if (read.includes('\\')) read = unescaped(read);
  if (read.includes('<') || read.includes('{/*')) read = withoutTags(read);
  if (read.includes('&')) read = decodeHTML(read).replaceAll('\r', '');
  if (read.includes('%')) read = decoded(read);
  read = joinedLabels(foldDisguises(read));
  return /[*_~`]/.test(read) ? plain(read) : read;
}
