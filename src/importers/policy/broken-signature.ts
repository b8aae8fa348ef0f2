import type { MarkedLine } from './marked.ts';
import { beginsWithPlace, isOrganisationLine, withoutStamp } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** So many signs of a line are looked at first, with spaces between them. */
const shown = 12;

/** Most lines that one name is broken into. */
const mostLines = 3;

/**
 * The lines with those put together in which the body that the title begins with signs, where none of them is a body by itself:
 * a name that does not fit in a line goes on in the next, or is one as bodies are not called (…防控的…工作专班).
 */
export function joinSignature(lines: readonly MarkedLine[], title: string): MarkedLine[] {
  const body = /^(.{6,80}?)(?:关于|转发|印发|批转)/u.exec(squeeze(title))?.[1];
  if (body === undefined) return [...lines];
  const begin = body.slice(0, 4);
  for (let length = 1; length <= mostLines; length += 1) {
    const at = lines.findLastIndex((_, index) => {
      if (squeeze(lines[index]?.text.trimStart().slice(0, shown) ?? '').slice(0, 4) !== begin) return false;
      const [name = '', ...more] = lines.slice(index, index + length).map((it) => it.text);
      return (
        withoutStamp([name, ...more].join('')) === body &&
        !isOrganisationLine(name) &&
        !more.some(beginsWithPlace)
      );
    });
    const first = lines[at];
    if (!first || lines[at + length - 1] === undefined) continue;
    const joined: MarkedLine = {
      ...first,
      text: squeeze(
        lines
          .slice(at, at + length)
          .map((it) => it.text)
          .join(''),
      ),
      lines: lines.slice(at, at + length).map((it) => it.line),
      role: 'Signature',
    };
    return lines.toSpliced(at, length, joined);
  }
  return [...lines];
}
