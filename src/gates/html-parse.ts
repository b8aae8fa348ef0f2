import { parse, type ParserError } from 'parse5';

/** A place where a page is no HTML, as browsers have to guess what was meant. */
export interface ParseFault {
  line: number;
  column: number;
  what: string;
  /** Name of the error in the standard. */
  code: string;
}

const glosses: Readonly<Record<string, string>> = {
  'missing-doctype': '开头没有 <!doctype html>',
  'duplicate-attribute': '同一属性写了两次',
  'end-tag-without-matching-open-element': '结束标签没有对应的开始标签',
  'closing-of-element-with-open-child-elements': '里面的标签还没有关闭，外面的已经关闭',
  'open-elements-left-after-eof': '文件结束时还有标签没有关闭',
  'eof-in-element-that-can-contain-only-text': '文件结束时脚本或样式还没有关闭',
  'misplaced-start-tag-for-head-element': '<head> 里的标签写到了外面',
};

/**
 * What a parser that follows the standard (WHATWG HTML, 13.2) complains of, and what stands behind `</html>`, which it moves
 * into the body without a word.
 */
export function parseFaults(html: string): ParseFault[] {
  const faults: ParseFault[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }: ParserError) => {
      faults.push({ line: startLine, column: startCol, code, what: glosses[code] ?? '写法不合 HTML 标准' });
    },
  });
  const end = /<\/html\s*>/i.exec(html);
  const rest = end && html.slice(end.index + end[0].length);
  if (end && rest?.trim()) {
    const before = html.slice(0, end.index).split('\n');
    faults.push({
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      code: 'content-after-html',
      what: `</html> 后面还有内容：${rest.trim().slice(0, 60)}`,
    });
  }
  return faults;
}
