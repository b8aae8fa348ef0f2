import type { Block } from './clauses.ts';

/** A heading that lies more than one level below the heading before it in the same text. */
export interface SkippedLevel {
  text: string;
  depth: number;
  before: number;
}

/** Headings that skip a level; the title of a page is its level 1, that of an attached text 2. */
export function skippedLevels(blocks: readonly Block[]): SkippedLevel[] {
  const found: SkippedLevel[] = [];
  const last = new Map<number, number>();
  for (const { kind, text, depth, attachment } of blocks) {
    if (kind !== 'heading' || depth === undefined) continue;
    const before = last.get(attachment) ?? (attachment > 0 ? 2 : 1);
    if (depth > before + 1) found.push({ text, depth, before });
    last.set(attachment, depth);
  }
  return found;
}
