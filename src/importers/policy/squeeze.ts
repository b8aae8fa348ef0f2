/** Without any white space: what two prints of the same words have in common. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The text has no more than so many signs; a long one is not taken apart for it. */
export const isAtMost = (text: string, signs: number): boolean =>
  text.length <= signs || (text.length <= 2 * signs && [...text].length <= signs);
