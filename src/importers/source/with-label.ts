/** A paragraph with the number that a list prints before it: `3.` before `9月30日前` is no `3.9`. */
export const withLabel = (label: string, text: string): string =>
  /[0-9０-９][.．]$/u.test(label) && /^[0-9０-９]/u.test(text) ? `${label} ${text}` : label + text;
