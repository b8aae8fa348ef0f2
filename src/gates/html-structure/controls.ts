import type { PlainElement } from '../plain/plain-document.ts';
import { namingKey, type HtmlNote } from './looked-up.ts';
import { writtenIn, type HtmlPage } from './tree.ts';

const isIn = (inner: PlainElement, outer: PlainElement): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/**
 * Names of fields, what labels them, and the buttons of forms. False where a label says what a field says of itself: how the two
 * compare takes a whole look.
 */
export function controlFeatures(page: HtmlPage, note: HtmlNote): boolean {
  const { asked, byId, contextOf } = page;
  const { labels, controls: fields, forms } = asked;
  for (const label of labels) {
    const target = byId.get(writtenIn(label).get('for') ?? '');
    const own = fields.filter((it) => isIn(it, label)).slice(0, 2);
    const where = target && isIn(target, label) ? 'in it' : 'elsewhere';
    note(
      'label',
      contextOf(label),
      namingKey(label, page),
      target ? contextOf(target) : where,
      where,
      ...own.map(contextOf),
    );
  }
  for (const field of fields) {
    const attributes = writtenIn(field);
    const id = attributes.get('id') ?? '';
    const naming = labels.filter((it) => (writtenIn(it).get('for') ?? '-') === id);
    if (naming.length > 0 && attributes.has('aria-label')) return false;
    note('field', contextOf(field), ...naming.flatMap((it) => [contextOf(it), namingKey(it, page)]));
  }
  for (const form of forms) {
    const own = fields.filter((it) => isIn(it, form) && it.name !== 'fieldset');
    note('form', contextOf(form), ...new Set(own.map(contextOf)));
  }
  note('names', ...fields.map((it) => `${contextOf(it)} ${writtenIn(it).get('name') ?? ''}`));
  return true;
}
