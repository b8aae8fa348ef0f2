import type { SourceLine } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import { isOrganisation, isOrganisationLine, withoutStamp } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** A body in brackets on a line of its own, be it with the remark of a seal behind it. */
const isBracketedBody = ({ text, table }: SourceLine): boolean => {
  // Most lines of a long text are told by their first sign.
  if (!/^\s*[（(]/u.test(text)) return false;
  const inner = /^[（(]([^（）()]+)[）)]$/u.exec(withoutStamp(squeeze(text)))?.[1];
  return !table && inner !== undefined && isOrganisation(inner);
};

/**
 * Lines with a body's second name put behind its first, where it stands in brackets on the line below, as titles and
 * signatures print long names. Lines that a person decided about stay as they are.
 */
export function joinBracketedBodies(lines: readonly SourceLine[], decisions: Decisions): SourceLine[] {
  const isDecided = ({ line }: SourceLine): boolean =>
    decisions.keep.has(line) || decisions.leaveOut.has(line) || decisions.fieldAt(line) !== undefined;
  const joined: SourceLine[] = [];
  for (const it of lines) {
    const above = joined.at(-1);
    const belongs =
      above !== undefined &&
      !above.table &&
      isBracketedBody(it) &&
      isOrganisationLine(above.text) &&
      ![above, it].some(isDecided);
    if (belongs) joined[joined.length - 1] = { ...above, text: `${above.text.trimEnd()}${it.text.trim()}` };
    else joined.push(it);
  }
  return joined;
}
