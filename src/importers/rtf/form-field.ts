/** A field of a form as `\formfield` states it: its kind, what is chosen, and what stands in it before anybody wrote. */
export interface RtfFormField {
  type: number;
  chosen: number | undefined;
  usual: number;
  entries: string[];
  usualText: string;
}

export const emptyFormField = (): RtfFormField => ({
  ...{ type: 0, chosen: undefined, usual: 0, entries: [], usualText: '' },
});

/** Stands for: nobody chose. */
const unchosen = 25;

/** Takes a control word of such a field. */
export function stateFormField(field: RtfFormField, name: string, value = 0): void {
  if (name === 'fftype') field.type = value;
  else if (name === 'ffres') field.chosen = value === unchosen ? undefined : value;
  else if (name === 'ffdefres') field.usual = value;
}

/** What it shows that has no result: its box, the entry chosen from its list, or its usual words. */
export function shownByFormField({ type, chosen, usual, entries, usualText }: RtfFormField): string {
  if (type === 1) return (chosen ?? usual) === 1 ? '☑' : '□';
  return type === 2 ? (entries[chosen ?? usual] ?? '') : usualText;
}
