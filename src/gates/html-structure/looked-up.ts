import type { Branch } from './tree.ts';

/** Notes a feature of a page by what it is made of. */
export type HtmlNote = (kind: string, ...parts: (string | number)[]) => void;

/** A page as rules look elements up in it. */
export interface LookedUp {
  html: string;
  branches: readonly Branch[];
  byId: ReadonlyMap<string, Branch>;
}

/** What an element is named by: words of its own, however much stands beside them, or else all that is in it. */
export const namingKey = ({ hasWords, shape }: Branch): string | number => (hasWords ? 'words' : shape);
