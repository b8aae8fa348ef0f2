/** A text of the page with its places, `{name}`, filled; one that has no value is left empty. */
export const filled = (text: string, values: Record<string, string | number | boolean>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
