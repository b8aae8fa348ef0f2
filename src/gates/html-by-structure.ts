import { PassedStructures } from './html-structure/index.ts';
import { unclassifiedRules } from './html-structure/rule-reads.ts';
import { htmlVerdict, rulesInForce } from './html-verdict.ts';
import type { Finding } from './types.ts';

/**
 * Judges pages one after the other. A page all of whose features stood on pages without a fault has none either; any other is
 * judged as a whole, so what is found is found where it stands.
 */
export function judgeByStructure(): (url: string, html: string) => Finding[] {
  const passed = new PassedStructures();
  const isTold = unclassifiedRules(rulesInForce()).length === 0;
  return (url, html) => {
    const features = isTold ? passed.featuresOf(html) : undefined;
    if (features && passed.hasPassed(features)) return [];
    const findings = htmlVerdict(url, html);
    if (features && findings.length === 0) passed.pass(features);
    return findings;
  };
}
