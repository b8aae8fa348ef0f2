import { mdxToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { policySchema, type Policy } from '../../schemas/policy.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { squeeze } from './squeeze.ts';

/** Splits a policy file into validated front matter and body. Throws where either is not usable. */
export function readMdx(mdx: string): { policy: Policy; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(mdx) ?? [];
  return { policy: policySchema.parse(parse(yaml)), body };
}

/** A written policy file as it reads: its front matter and the syntax tree of its body. */
export interface Written {
  policy: Policy;
  root: Readonly<MdastNode>;
}

/** Parses a written policy file. Throws where it is not usable. */
export function parseWritten(mdx: string): Written {
  const { policy, body } = readMdx(mdx);
  return { policy, root: mdxToMdast(body) };
}

interface Shape {
  value?: string;
  name?: string | null;
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly MdastNode[];
}

/** All text of a parsed body in reading order, titles of attached texts included. */
function textOf(node: Readonly<MdastNode>): string {
  const { value, name, attributes, children } = node as Shape;
  const title = name === 'Attachment' ? attributes?.find((it) => it.name === 'title')?.value : undefined;
  return (typeof title === 'string' ? title : '') + (value ?? (children ?? []).map(textOf).join(''));
}

/** Where the written file and what was left out no longer add up to the input. */
export interface Mismatch {
  line: number;
  expected: string;
  found: string;
}

/**
 * Proves that nothing was lost, added, doubled or moved: every character of the input that is no white space stands
 * exactly once, in order, in the body, in an imported field that names its line, or in the left-out list. It reads
 * the written file (`parseWritten`) and not what the importer remembers. Null where it holds.
 */
export function findMismatch(
  lines: readonly SourceLine[],
  { policy, root }: Written,
  leftOut: readonly Remark[],
): Mismatch | null {
  const written = squeeze(textOf(root));
  const elsewhere = [
    ...(policy.imported?.fields ?? []).map(({ line, text }) => ({ line, text: squeeze(text) })),
    ...leftOut.map(({ line, what }) => ({ line, text: squeeze(what) })),
  ];
  const linesElsewhere = new Set(elsewhere.map((it) => it.line));
  let at = 0;
  for (const { line, text } of lines) {
    let rest = squeeze(text);
    if (!linesElsewhere.has(line) && written.startsWith(rest, at)) {
      at += rest.length;
      continue;
    }
    while (rest !== '') {
      // The longest: a title that stands twice in a line begins like one that stands there once.
      const [taken] = elsewhere
        .filter((it) => it.line === line && it.text !== '' && rest.startsWith(it.text))
        .toSorted((a, b) => b.text.length - a.text.length);
      if (taken) {
        rest = rest.slice(taken.text.length);
        elsewhere.splice(elsewhere.indexOf(taken), 1);
      } else if (written[at] === rest[0]) {
        at += 1;
        rest = rest.slice(1);
      } else return { line, expected: rest.slice(0, 20), found: written.slice(at, at + 20) };
    }
  }
  const over = elsewhere[0];
  if (over) return { line: over.line, expected: '', found: over.text.slice(0, 20) };
  return at === written.length ? null : { line: 0, expected: '', found: written.slice(at, at + 20) };
}
