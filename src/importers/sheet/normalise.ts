/**
 * Text for matching, never for keeping: half-width digits and letters, plain brackets and colons, one kind of dash, no
 * white space (`听力 、言语` = `听力、言语`, `0199－786` = `0199-786`).
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー─]+/gu, '-')
    .replace(/\s+/gu, '');

/** Text to keep as it was typed: one line, no white space at the ends or doubled. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Parts of a list as staff write it: 、 ， ； / and line breaks; a separator inside brackets separates nothing. */
export const itemsIn = (text: string): string[] =>
  text
    .split(/[、，,；;/／\n](?![^（(]*[)）])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The same, without white space inside that is doubled or of another kind. */
export const splitList = (text: string): string[] => itemsIn(text).map(tidy);
