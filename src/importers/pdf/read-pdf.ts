import { recogniseFirst } from '../file-kinds/kinds.ts';
import { layOutPages } from '../layout/lay-out.ts';
import { Refusal, type FileText, type Remark } from '../source/types.ts';
import { askReader } from './ask.ts';
import type { ExtractedPdf } from './extract.ts';

const otherwise = '请找原来的 .docx，或者在 PDF 阅读器里复制文字，存为 UTF-8 的 .txt 再导入';

const faults = {
  locked: 'PDF 加了打开密码，读不出来。请打开后取消密码，另存一份再导入',
  damaged: `PDF 已损坏或者没有下载完整，读不出来。${otherwise}`,
  slow: `PDF 读了很久还没有读完，停下了。${otherwise}`,
  large: `PDF 太大或太复杂，超过 1 GB 内存，没有读。${otherwise}`,
};

function extract(bytes: Buffer): ExtractedPdf {
  const answer = askReader(bytes);
  if ('read' in answer) return answer.read;
  throw new Refusal(faults[answer.fault]);
}

const told = (words: readonly string[], why: string): Remark[] =>
  words.length === 0 ? [] : [{ line: 0, what: [...new Set(words)].join(' '), why }];

/**
 * Reads the text layer of a PDF: columns in reading order, running heads and page numbers out, broken lines joined.
 * Throws a Refusal for a scan, a file with a password, a damaged one, and one that can't be read within bounds.
 */
export function readPdf(bytes: Buffer): FileText {
  const { pages, turned, notes, links, attached } = extract(bytes);
  const bare = pages.flatMap((page, index) => (page.pieces.length === 0 ? [index + 1] : []));
  const { lines, beside, doubts } = layOutPages(pages);
  if (lines.length === 0)
    throw new Refusal(`这是扫描件：PDF 的 ${pages.length} 页都没有文字，只有图片。${recogniseFirst}`);
  return {
    encoding: 'PDF',
    unit: '段',
    lines,
    beside: [
      ...beside,
      ...told(turned, '斜放或竖排的文字（如水印），没有导入'),
      ...told(notes, 'PDF 的批注或表单里的文字，没有导入'),
      ...told(links, '链接的地址，没有导入；是附件的，请另外下载导入'),
      ...told(attached, 'PDF 里附带的文件，没有导入；要导入的请另存出来'),
      ...told(
        bare.map((it) => `第 ${it} 页`),
        '没有文字，可能是扫描的图片，没有导入，请看里面是否有正文',
      ),
    ],
    doubts,
  };
}
