import { namingKey, type LookedUp, type HtmlNote } from './looked-up.ts';
import type { Branch } from './tree.ts';

const controls = new Set([
  'button',
  'fieldset',
  'input',
  'meter',
  'output',
  'progress',
  'select',
  'textarea',
]);

const isIn = (inner: Branch, outer: Branch): boolean => inner.from >= outer.from && inner.to <= outer.to;

/**
 * Names of fields, what labels them, and the buttons of forms. False where a label says what a field says of itself: how the two
 * compare takes a whole look.
 */
export function controlFeatures({ branches, byId }: LookedUp, note: HtmlNote): boolean {
  const labels = branches.filter((it) => it.name === 'label');
  const fields = branches.filter((it) => controls.has(it.name));
  for (const label of labels) {
    const target = byId.get(label.attributes.get('for') ?? '');
    const own = fields.filter((it) => isIn(it, label)).slice(0, 2);
    const where = target && isIn(target, label) ? 'in it' : 'elsewhere';
    note(
      'label',
      label.context,
      namingKey(label),
      target?.context ?? where,
      where,
      ...own.map((it) => it.context),
    );
  }
  for (const field of fields) {
    const { attributes, context } = field;
    const id = attributes.get('id') ?? '';
    const naming = labels.filter((it) => (it.attributes.get('for') ?? '-') === id);
    if (naming.length > 0 && attributes.has('aria-label')) return false;
    note('field', context, ...naming.flatMap((it) => [it.context, namingKey(it)]));
  }
  for (const form of branches.filter((it) => it.name === 'form')) {
    const own = fields.filter((it) => isIn(it, form) && it.name !== 'fieldset');
    note('form', form.context, ...new Set(own.map((it) => it.context)));
  }
  note('names', ...fields.map((it) => `${it.context} ${it.attributes.get('name') ?? ''}`));
  return true;
}
