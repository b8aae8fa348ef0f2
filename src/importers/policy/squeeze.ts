/** Without any white space: what two prints of the same words have in common. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');
