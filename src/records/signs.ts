import type { FieldPath, FileProblem } from './source.ts';

/**
 * Signs that no text for readers has: control signs, halves of signs, noncharacters, what turns the direction of writing, and
 * what has no width. The joiner of pictographs (U+200D) and the selectors of Mongolian (U+180B–U+180D) are letters' own.
 */
const bad =
  /[[\p{Cc}--[\n\r\t]]\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u00ad\u180e\u200b\u200c\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/v;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const mostLetters = { title: 300, text: 20_000 };

const codeOf = (text: string): string =>
  (bad.exec(text)?.[0] ?? '').codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';

function* texts(value: unknown, path: FieldPath): Generator<[string, FieldPath]> {
  if (typeof value === 'string') yield [value, path];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

function faultOf(text: string, path: FieldPath): Pick<FileProblem, 'what' | 'todo'> | undefined {
  if (bad.test(text))
    return { what: `有看不见的符号 U+${codeOf(text)}`, todo: '删掉这个符号，重新输入这一段文字' };
  const isTitle = path.length === 1 && (path[0] === 'title' || path[0] === 'name');
  const most = isTitle ? mostLetters.title : mostLetters.text;
  if (text.length > most)
    return {
      what: `有 ${text.length} 个字，最多 ${most} 个`,
      todo: '核对是不是粘贴错了；长的文字分成几段写',
    };
  if (text !== '' && !visible.test(text))
    return { what: '只有看不见的符号，没有文字', todo: '写上文字，或者删掉这个字段' };
  return undefined;
}

/** Signs and lengths in the fields of a record that must not be published, each at its field. */
export const signProblems = (value: unknown, lineOf: (path: FieldPath) => number): FileProblem[] =>
  [...texts(value, [])].flatMap(([text, path]) => {
    const fault = faultOf(text, path);
    return fault ? [{ line: lineOf(path), path, ...fault }] : [];
  });

/** The same of the lines of a text below its front matter. */
export const signProblemsOfBody = (body: string, firstLine: number): FileProblem[] =>
  bad.test(body)
    ? body.split('\n').flatMap((text, index) => {
        const fault = bad.test(text) ? faultOf(text, ['正文']) : undefined;
        return fault ? [{ line: firstLine + index, path: [], ...fault }] : [];
      })
    : [];
