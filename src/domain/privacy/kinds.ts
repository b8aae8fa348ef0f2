/** What can be personal in a text (个人信息保护法). */
export const personalKinds = [
  ...(['identity', 'disability-certificate', 'bank-card', 'mobile', 'travel-document'] as const),
  ...(['plate', 'e-mail', 'qq', 'wechat', 'account', 'home-phone', 'home-address'] as const),
  ...(['disability', 'health'] as const),
] as const;
/** One of them. */
export type PersonalKind = (typeof personalKinds)[number];

/** Something personal in a text. */
export interface PersonalData {
  kind: PersonalKind;
  /** As a reader reads it: digits of any script as 0–9, without marks between them; words folded to their usual form. */
  words: string;
  /** From 1. */
  line: number;
  /** False where only a person can tell whether somebody is meant: it is asked. */
  certain: boolean;
}

/** Something personal, and where in the folded text it begins. */
export interface Found extends Omit<PersonalData, 'line'> {
  index: number;
}

/** Words as a report may show them: who reads the report knows what is meant, nobody else learns it. */
export const masked = (words: string): string =>
  words.length > 9 && /^\+?\d/.test(words)
    ? `${words.slice(0, 3)}…${words.slice(-2)}`
    : `${words.slice(0, 1)}…${words.slice(-1)}`;
