import { decodeText } from '../source/decode.ts';
import { Refusal, type FileText } from '../source/types.ts';
import { readPage } from './read-html.ts';

interface Part {
  headers: string;
  body: string;
}

const header = (headers: string, name: string): string =>
  new RegExp(`^${name}\\s*:\\s*(.*(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(headers)?.[1]
    ?.replace(/\r?\n[ \t]+/g, ' ') ?? '';

const split = (text: string): Part => {
  const end = /\r?\n\r?\n/.exec(text);
  return end
    ? { headers: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
    : { headers: text, body: '' };
};

/** All parts of a MIME message that are no container, in order (RFC 2046, 5.1). `text` holds one byte a character. */
function partsOf(text: string, depth = 0): Part[] {
  const part = split(text);
  const type = header(part.headers, 'Content-Type');
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const sign = boundary?.[1] ?? boundary?.[2];
  if (!/^multipart\//i.test(type) || sign === undefined || depth > 5) return [part];
  return part.body
    .split(`--${sign}`)
    .slice(1)
    .filter((it) => !it.startsWith('--'))
    .flatMap((it) => partsOf(it.replace(/^\r?\n/, ''), depth + 1));
}

/** The bytes of a part (RFC 2045, 6): base64, quoted-printable or as they stand. */
function bytesOf({ headers, body }: Part): Buffer {
  const encoding = header(headers, 'Content-Transfer-Encoding').trim().toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How much of a page is words and no links: the frame that holds the text has most of them. */
const weightOf = (html: string): number =>
  wordsOf(html.replace(/<a\b[\s\S]*?<\/a>/gi, '')).match(/\p{Script=Han}/gu)?.length ?? 0;

/** Reads a page saved as one file (.mht, RFC 2557): its first page, or the frame with most words; other frames are told. */
export function readMht(bytes: Buffer): FileText {
  const pages = partsOf(bytes.toString('latin1')).filter(({ headers }) =>
    /^text\/html|^application\/xhtml/i.test(header(headers, 'Content-Type')),
  );
  const decoded = pages.map((part) => {
    const charset = /charset\s*=\s*"?([\w-]+)/i
      .exec(header(part.headers, 'Content-Type'))?.[1]
      ?.toLowerCase();
    const raw = bytesOf(part);
    const inPage = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(raw.toString('latin1', 0, 4096))?.[1];
    const stated = charset ?? inPage?.toLowerCase();
    return decodeText(raw, stated?.startsWith('gb') ? 'gb18030' : stated);
  });
  const first = decoded.reduce(
    (most, it) => (it && weightOf(it.text) > weightOf(most?.text ?? '') ? it : most),
    decoded[0] ?? null,
  );
  if (!first)
    throw new Refusal(
      '保存的网页里没有读得出来的正文。请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入',
    );
  const read = readPage(first.text, first.encoding);
  const told = decoded.flatMap((it) => {
    const what = it && it !== first ? wordsOf(it.text) : '';
    return what === '' ? [] : [{ line: 0, what, why: '保存的网页里的另一个框架，没有导入' }];
  });
  return { ...read, encoding: `保存的网页，${first.encoding}`, beside: [...read.beside, ...told] };
}
