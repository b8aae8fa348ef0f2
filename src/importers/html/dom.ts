import { parseHTML } from 'linkedom';

/** What of the DOM the reader uses. */
export interface Dom {
  nodeType: number;
  /** Upper case; empty for a text. */
  tagName?: string;
  textContent: string | null;
  childNodes: Iterable<Dom>;
  getAttribute?: (name: string) => string | null;
  setAttribute?: (name: string, value: string) => void;
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

/** Parses a page or a piece of one; nothing of it is run or fetched. */
export function parsePage(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(withoutData(whole)) as unknown as { document: Document };
  const meta = (name: string): string =>
    document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim() ?? '';
  return { root: document.body, document, title: document.title.trim(), meta };
}
