import type { PersonalKind } from '../../../../../src/domain/privacy/kinds.ts';

/** What is personal in a text: of which kind, and the text as a file has it. */
export type Positive = readonly [kind: PersonalKind, text: string];

/** The texts of one kind. */
export const all = (kind: PersonalKind, texts: readonly string[]): Positive[] =>
  texts.map((text) => [kind, text]);
