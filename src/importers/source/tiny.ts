/** Why print is left out that nobody can read. */
export const whyTiny = '小得看不见的字，没有收进来；要保留的补到正文里';

/** Signs narrower than this, in percent of their width, can't be read. */
export const narrowest = 5;

/** Signs are as wide as high: a space between them, in the unit of their size, that takes nine tenths of that away sets each on the one before. */
export const areOnOneAnother = (space: number, size: number): boolean => -space >= 0.9 * size;

/** The largest size of signs, in points, that nobody can read. */
export const tiniest = 2;
