import type { MarkedLine } from './marked.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** Most lines that one name is broken into. */
const mostLines = 3;

/**
 * The lines with those put together in which the body that the title begins with is broken: a name that does not fit in a
 * line of the signature goes on in the next.
 */
export function joinSignature(lines: readonly MarkedLine[], title: string): MarkedLine[] {
  const body = /^(.{6,80}?)(?:关于|转发|印发|批转)/u.exec(squeeze(title))?.[1];
  if (body === undefined) return [...lines];
  for (let length = 2; length <= mostLines; length += 1) {
    const at = lines.findLastIndex((_, index) => {
      const words = lines.slice(index, index + length).map((it) => it.text);
      return squeeze(words.join('')) === body && !words.every(isOrganisationLine);
    });
    const first = lines[at];
    if (!first || lines[at + length - 1] === undefined) continue;
    const joined: MarkedLine = {
      ...first,
      text: body,
      lines: lines.slice(at, at + length).map((it) => it.line),
      role: 'Signature',
    };
    return lines.toSpliced(at, length, joined);
  }
  return [...lines];
}
