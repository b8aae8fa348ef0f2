import { parseHTML } from 'linkedom';
import { Refusal } from '../source/types.ts';

/** What of the DOM the reader uses. */
export interface Dom {
  nodeType: number;
  /** Upper case; empty for a text. */
  tagName?: string;
  textContent: string | null;
  childNodes: Iterable<Dom>;
  parentNode?: Dom | null;
  previousSibling?: Dom | null;
  getAttribute?: (name: string) => string | null;
  setAttribute?: (name: string, value: string) => void;
  removeAttribute?: (name: string) => void;
  /** Whether a selector of a style sheet means this element. */
  matches?: (selector: string) => boolean;
}

/** A parsed page. */
export interface Page {
  root: Dom;
  /** The document itself, for Readability. */
  document: Document;
  title: string;
  meta: (name: string) => string;
}

/** Attributes that hold whole files (`src="data:…"`) say nothing of the text and cost most of the time. */
const withoutData = (html: string): string => html.replace(/(["'(])data:[^"')\s]{200,}/g, '$1data:,');

/** Deeper than any page, also one whose `<font>` is never closed; walking it would take more stack than there is. */
const deepest = 1000;

/** Nested tags that take the parser minutes; a script may hold some hundred in its strings. */
const deepestTags = 20_000;
const closedByOthers =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|t(?:body|d|foot|h|head|r)|wbr)$/i;

const tooDeep = (): Refusal =>
  new Refusal(
    `网页的结构套了 ${deepest} 层以上，不像正常的网页，没有读。请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入`,
  );

function checkTags(html: string): void {
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][\w:]{0,20})/gi)) {
    if (closedByOthers.test(name ?? '')) continue;
    depth = end === '' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > deepestTags) throw tooDeep();
  }
}

function checkDepth(root: Dom): void {
  let level: Dom[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap((it) => [...it.childNodes].filter((child) => child.nodeType === 1));
  }
}

const documentOf = (html: string): Document =>
  (parseHTML(html) as unknown as { document: Document }).document;

/** Tags of a whole document: within a body browsers go on behind them, as where a site puts a header in that is one. */
const documentTags = /<\/?(?:html|head|body)\b[^>]*>|<!doctype[^>]*>/gi;

/** Holds no tags, though it may name some: a script that writes a page. */
const unparsed = /<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** The document of a page as browsers make it: with one head and one body, also where the file leaves them out or has several. */
function parsed(html: string): Document {
  const at = html.replace(unparsed, (it) => ' '.repeat(it.length)).search(/<body[\s>]/i);
  if (at < 0) return documentOf(`<html><head></head><body>${html.replace(documentTags, '')}</body></html>`);
  const open = /^<body[^>]*>/i.exec(html.slice(at))?.[0] ?? '<body>';
  const [head, body] = [html.slice(0, at), html.slice(at + open.length)].map((it) =>
    it.replace(documentTags, ''),
  );
  return documentOf(`<html><head>${head ?? ''}</head>${open}${body ?? ''}</body></html>`);
}

/** What the meta elements of a page state, by their names in small letters; of two of one name the first. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const it of document.querySelectorAll('meta'))
    for (const attribute of ['name', 'property']) {
      const name = it.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !stated.has(name)) stated.set(name, it.getAttribute('content')?.trim() ?? '');
    }
  return stated;
}

/** Parses a page or a piece of one; nothing of it is run or fetched. Throws a Refusal where it is too deep. */
export function parsePage(html: string): Page {
  checkTags(html);
  const document = parsed(withoutData(html));
  checkDepth(document.body);
  const metas = metasOf(document);
  const meta = (name: string): string => metas.get(name.toLowerCase()) ?? '';
  return { root: document.body, document, title: document.title.trim(), meta };
}
