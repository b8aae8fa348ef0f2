import type { Account } from '../source/account.ts';
import { elementsOf, type Element } from '../source/xml.ts';

/** Namespaces that Word and WPS know, and prefixes that a file declares nowhere. */
const known =
  /^(?:https?:\/\/(?:schemas\.(?:microsoft|openxmlformats)\.(?:com|org)|purl\.oclc\.org|(?:www\.)?(?:wps|kingsoft)\.cn)\/.*|urn:schemas-microsoft-com:.*|[\w.-]*)$/;

const isOffered = ({ attributes }: Element): boolean =>
  (attributes['Requires'] ?? '').split(' ').every((it) => known.test(it));

/** Whether words stand in elements of a namespace that no reader of ours knows. */
const holdsUnknown = (element: Element): boolean =>
  elementsOf(element).some(
    (it) =>
      holdsUnknown(it) ||
      (it.name.startsWith('{') &&
        it.children.some((child) => typeof child === 'string' && child.trim() !== '')),
  );

/**
 * The variant of a drawing or text that is read (ISO/IEC 29500-3, 7.5): the first whose namespaces are known and whose words
 * can be read, else the one for older programs. What the others say is settled; not where the variant that is taken is empty.
 */
export function chosenOf(alternatives: Element, account: Account): Element[] {
  const choices = elementsOf(alternatives, 'mc:Choice');
  const [fallback] = elementsOf(alternatives, 'mc:Fallback');
  const chosen = choices.find((it) => isOffered(it) && !holdsUnknown(it)) ?? fallback ?? choices[0];
  if (chosen === undefined || elementsOf(chosen).length === 0) return [];
  elementsOf(alternatives)
    .filter((it) => it !== chosen)
    .forEach(account.settle);
  return elementsOf(chosen);
}
