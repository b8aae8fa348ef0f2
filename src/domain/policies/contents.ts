import type { Clause } from './clauses.ts';

/** A line of the table of contents: a heading or numbered clause, with the ones right below it. */
export interface ContentsEntry {
  id: string;
  label: string;
  children: ContentsEntry[];
}

const longest = 26;

/** The words that name a clause: a heading in full, of a numbered paragraph its first sentence, cut where it is long. */
function clauseLabel({ text, heading }: Pick<Clause, 'text' | 'heading'>): string {
  if (heading) return text;
  const sentence = /^[^。；：:;]*/u.exec(text)?.[0] ?? text;
  return [...sentence].length > longest ? `${[...sentence].slice(0, longest).join('')}…` : sentence;
}

/**
 * The table of contents of a text: chapters with their numbered clauses, two levels deep; an attached text is one
 * line with its chapters. `attachments` are the attached texts' titles in order.
 */
export function contentsOf(clauses: readonly Clause[], attachments: readonly string[]): ContentsEntry[] {
  const numbered = clauses.filter((it) => it.heading || it.marker !== '');
  const entry = (clause: Clause, children: ContentsEntry[]): ContentsEntry => ({
    id: clause.id,
    label: clauseLabel(clause),
    children,
  });
  const top = (part: number): Clause[] =>
    numbered.filter((it) => it.attachment === part && it.ancestors.length === 0);
  const main = top(0).map((clause) =>
    entry(
      clause,
      numbered
        .filter((it) => it.ancestors.length === 1 && it.ancestors[0] === clause.id)
        .map((it) => entry(it, [])),
    ),
  );
  const parts = attachments.map((title, index) => ({
    id: `a${index + 1}`,
    label: title,
    children: top(index + 1).map((it) => entry(it, [])),
  }));
  return [...main, ...parts];
}

/** Most lines of a table of contents that anybody reads, or listens to. */
const mostLines = 150;

/** What a table of contents lists of a text: `all`, only the `top` level, or only some of the clauses of a text without chapters. */
export type ContentsExtent = 'all' | 'top' | 'some';

/**
 * A table of contents cut to what can be read: of a long one the top level alone, and where that is still too long, clauses
 * at even distances. The extent says which, so that the page can.
 */
export function readableContents(entries: readonly ContentsEntry[]): {
  entries: readonly ContentsEntry[];
  extent: ContentsExtent;
} {
  const lines = entries.length + entries.reduce((sum, { children }) => sum + children.length, 0);
  if (lines <= mostLines) return { entries, extent: 'all' };
  const top = entries.map((it) => ({ ...it, children: [] }));
  if (top.length <= mostLines) return { entries: top, extent: 'top' };
  const step = Math.ceil(top.length / mostLines);
  return { entries: top.filter((_, index) => index % step === 0), extent: 'some' };
}
