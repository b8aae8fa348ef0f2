let last = { text: '', squeezed: '' };

/** Without any white space: what two prints of the same words have in common. What is asked of a line one thing after the other is read once. */
export function squeeze(text: string): string {
  if (text !== last.text) last = { text, squeezed: text.replace(/\s+/gu, '') };
  return last.squeezed;
}

/** There is no white space in it. */
export const isSolid = (text: string): boolean => squeeze(text).length === text.length;

/** The text has no more than so many signs; a long one is not taken apart for it. */
export const isAtMost = (text: string, signs: number): boolean =>
  text.length <= signs || (text.length <= 2 * signs && [...text].length <= signs);
