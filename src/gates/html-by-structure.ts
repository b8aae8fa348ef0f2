import type { Document } from 'domhandler';
import { PassedStructures } from './html-structure/index.ts';
import { plainDocument } from './plain/plain-document.ts';
import { unclassifiedRules } from './html-structure/rule-reads.ts';
import { htmlVerdict, rulesInForce } from './html-verdict.ts';
import type { Finding } from './types.ts';

/**
 * Judges pages one after the other. A page all of whose features stood on pages without a fault has none either; any other is
 * judged as a whole, so what is found is found where it stands.
 */
export function judgeByStructure(): HtmlJudgement {
  const passed = new PassedStructures();
  const isTold = unclassifiedRules(rulesInForce()).length === 0;
  return (url, html, document = plainDocument(html)) => {
    const read = isTold ? passed.read(html, document) : undefined;
    if (read && passed.hasPassed(read)) return [];
    const findings = htmlVerdict(url, html);
    if (read && findings.length === 0) passed.pass(read);
    return findings;
  };
}

/**
 * Gives the findings of a page.
 * @param document the page as `plainDocument` parses it, where it has been parsed
 */
export type HtmlJudgement = (url: string, html: string, document?: Document) => Finding[];
