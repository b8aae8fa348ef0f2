/**
 * Kinds of 统一社会信用代码 by their first two characters (GB 32100): 5 is registered with civil affairs as 1 社会团体,
 * 2 民办非企业单位 or 3 基金会, 9 with market supervision.
 */
const kinds = {
  association: /^51/,
  provider: /^(?:52|9)/,
  foundation: /^53/,
  social: /^5/,
} as const;
/** What a registered organisation is. */
export type CreditCodeKind = keyof typeof kinds;

/** Whether a credit code is of a kind of organisation. */
export const isOfKind = (code: string, kind: CreditCodeKind): boolean => kinds[kind].test(code);

/** Whether a credit code is that of a business, such as a firm of auditors. */
export const isBusiness = (code: string): boolean => code.startsWith('9');

/** The division of the authority that registered: characters 3 to 8. */
export const registrarOf = (code: string): string => code.slice(2, 8);
