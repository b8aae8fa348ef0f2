import type { Element } from 'domhandler';
import { isTag, type AnyNode } from 'domhandler';
import type { KeyedPage } from './keyed-page.ts';
import { coarse, givenLabel, spokenIn } from './names.ts';

const controls = new Set(['a', 'button', 'summary', 'option', 'area']);
const fields = new Set(['input', 'select', 'textarea']);
const areas = new Set(['header', 'footer', 'main', 'nav', 'aside', 'section', 'form']);

/** Roles that only say what a part of the page is. */
const areaRoles = new Set([
  ...['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'],
]);
/** Roles that are no control's, and take no name from what is in them. */
export const plainRoles = new Set([...areaRoles, 'alert', 'group', 'img', 'log', 'note', 'status']);

const isControl = ({ name, attribs: { role } }: Element): boolean =>
  role === undefined ? controls.has(name) : !plainRoles.has(role);

/** Whether an element is an area of a page, whose name rules compare with those of others. */
export const isArea = ({ name, attribs }: Element): boolean =>
  areas.has(name) || areaRoles.has(attribs['role'] ?? '');

/** Whether rules compare words or addresses of an element. */
export const isCompared = (element: Element): boolean => {
  const { name, attribs } = element;
  if (('href' in attribs && name !== 'link') || isControl(element) || isArea(element)) return true;
  return ['alt', 'title', 'summary', 'accesskey'].some((it) => it in attribs);
};

/** Notes a feature of a page by the elements that it is about and by what it is made of: texts, and numbers that the interner gave. */
export type Note = (about: readonly Element[], kind: string, ...parts: (string | number)[]) => void;

/** What rules compare that read words or addresses: how they compare, or where they may disagree, what they say. */
export function textFeatures(
  url: string,
  page: KeyedPage,
  contextOf: (it: Element) => number,
  note: Note,
): void {
  const addresses = new Map<string, Element[]>();
  const areasByName = new Map<string, Element[]>();
  for (const element of page.asked.compared) {
    const { name, attribs } = element;
    const context = contextOf(element);
    if ('href' in attribs && name !== 'link') {
      const words = coarse(givenLabel(element, page) || spokenIn(element) || (attribs['title'] ?? ''));
      const alike = addresses.get(words);
      if (alike) alike.push(element);
      else addresses.set(words, [element]);
    }
    if (isControl(element)) note([element], 'label', context, labelAgainstWords(element, page));
    if (name === 'img' && attribs['alt']?.trim()) note([element], 'alt', context, altAgainstWords(element));
    if (fields.has(name) && 'title' in attribs)
      note(
        [element],
        'title',
        context,
        attribs['title'] ?? '',
        attribs['id'] ?? '',
        givenLabel(element, page),
      );
    if (name === 'table' && 'summary' in attribs)
      note([element], 'summary', attribs['summary'] ?? '', spokenIn(element));
    if ('accesskey' in attribs) note([element], 'accesskey', url);
    if (isArea(element)) {
      const label = coarse(givenLabel(element, page) || (attribs['title'] ?? ''));
      // Without a name these are no areas.
      if (label === '' && !('role' in attribs) && (name === 'section' || name === 'form')) continue;
      const key = `${attribs['role'] ?? name} ${label}`;
      areasByName.set(key, [...(areasByName.get(key) ?? []), element]);
    }
  }
  for (const [words, links] of addresses) {
    if (links.length < 2) continue;
    const found = new Set(links.map(({ attribs }) => attribs['href'] ?? ''));
    if (found.size < 2) continue;
    const relative = [...found].some((it) => !/^(?:\/|[a-z][a-z+.-]*:)/i.test(it));
    note(links, 'addresses', words, ...found, relative ? url : '');
  }
  for (const [key, alike] of areasByName)
    if (alike.length > 1) note(alike, 'areas', key, ...new Set(alike.map(contextOf)));
}

/** How the label of a control stands to the words that it shows. */
function labelAgainstWords(element: Element, page: KeyedPage): string {
  const label = givenLabel(element, page);
  const words = label === '' ? '' : spokenIn(element).trim();
  if (words === '') return 'alone';
  const clean = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const whole = element.children.length === 1 && !element.children.some(isTag);
  return whole && clean(label).includes(clean(words)) ? 'within' : `${label}|${words}`;
}

/** Whether a picture says again what the control around it says. */
function altAgainstWords(picture: Element): string {
  const alt = picture.attribs['alt'] ?? '';
  for (let around: AnyNode | null = picture.parent; around && isTag(around); around = around.parent) {
    if (!isControl(around)) continue;
    const words = spokenIn(around);
    return coarse(words).split(coarse(alt)).length > 2 ? `${alt}|${words}` : 'other';
  }
  return 'alone';
}
