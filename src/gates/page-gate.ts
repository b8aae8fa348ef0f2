import { parseDocument } from 'htmlparser2';
import { plainDocument } from './plain/plain-document.ts';
import type { BuiltPage, BuiltSite, Finding, Gate, PageCheck, PageGate } from './types.ts';
import type { Document } from 'domhandler';

/** Parses a built page. Entities are decoded, tag and attribute names are lower case. */
export function documentOf(page: BuiltPage): Document {
  const { html } = page;
  return plainDocument(html) ?? parseDocument(html);
}

/** Makes a page gate out of its per-page rule; `check` runs it alone over a whole site. */
export function pageGate<Note = undefined>(
  gate: Omit<Gate<BuiltSite>, 'check'> & { start: (site: BuiltSite) => PageCheck<Note> },
): PageGate {
  const start = gate.start as PageGate['start'];
  return {
    ...gate,
    start,
    check: (site) => {
      const run = start(site);
      const findings: Finding[] = site.pages.flatMap((page) => {
        const document = documentOf(page);
        return run.page(page, document, run.note?.(page, document));
      });
      return [...findings, ...(run.end?.() ?? [])];
    },
  };
}
