import { elementsOf, type Element } from '../source/xml.ts';

/** The prefix and namespace of the fields that LibreOffice keeps of a Word form. */
export const fieldNamespace = [
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0',
  'field',
] as const;

/** What a field of a form shows that holds no text of its own: its box, or the entry chosen from its list; undefined for any other. */
export function formFieldOf(element: Element): string | undefined {
  const params = elementsOf(element, 'field:param').map(({ attributes }) => ({
    name: attributes['field:name'] ?? '',
    value: attributes['field:value'] ?? '',
  }));
  const all = (name: string): string[] => params.filter((it) => it.name === name).map((it) => it.value);
  const type = element.attributes['field:type'] ?? '';
  if (type.endsWith('FORMCHECKBOX')) return all('Checkbox_Checked')[0] === 'true' ? '☑' : '□';
  if (!type.endsWith('FORMDROPDOWN')) return undefined;
  return all('Dropdown_ListEntry')[Number(all('Dropdown_Selected')[0] ?? 0)] ?? '';
}

/** What is filled into the controls of a form, and what stands beside them. */
export const wordsOfControls = (element: Element): string[] =>
  elementsOf(element).flatMap((it) => [
    ...(/^form:(?!form$|properties|property)/.test(it.name)
      ? ['form:label', 'form:current-value'].map((name) => it.attributes[name] ?? '')
      : []),
    ...wordsOfControls(it),
  ]);
