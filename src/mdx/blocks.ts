import { mdxToMdast, type MdastNode } from 'satteri';
import type { Block } from '../domain/policies/clauses.ts';

type Node = Readonly<MdastNode>;

/** What of a node the block reader needs; mdast nodes of the compiler and of this reader both have it. */
interface Shape {
  type: string;
  depth?: number;
  value?: string;
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Node[];
}

/** A block with the syntax node it was read from. */
export interface BlockNode {
  block: Block;
  node: Node;
}

const plain = (node: Node): string => {
  const { type, value, children } = node as Shape;
  if (type === 'break') return '';
  if (type === 'mdxJsxTextElement') return (children ?? []).map(plain).join('');
  return value ?? (children ?? []).map(plain).join('');
};

/**
 * The clause blocks of a parsed policy text: headings, paragraphs, lists and tables of the text itself and of its
 * `<Attachment>`s. Lines of the frame (recipients, signature, 抄送 …) are components and no blocks.
 */
export function blockNodes(root: Node): BlockNode[] {
  let attachments = 0;
  const read = (nodes: readonly Node[], attachment: number): BlockNode[] =>
    nodes.flatMap((node) => {
      const { type, depth, name, children } = node as Shape;
      if (type === 'mdxJsxFlowElement' && name === 'Attachment') return read(children ?? [], ++attachments);
      if (type !== 'heading' && type !== 'paragraph' && type !== 'list' && type !== 'table') return [];
      return [
        { node, block: { kind: type, text: plain(node).trim(), attachment, ...(depth ? { depth } : {}) } },
      ];
    });
  return read((root as Shape).children ?? [], 0);
}

/** The attached texts (附件) of a policy text, in order, with their titles. */
export const attachmentNodes = (root: Node): { title: string; node: Node }[] =>
  ((root as Shape).children ?? []).flatMap((node) => {
    const { name, attributes } = node as Shape;
    const title = attributes?.find((it) => it.name === 'title')?.value;
    return name === 'Attachment' ? [{ node, title: typeof title === 'string' ? title : '' }] : [];
  });

/** The clause blocks of a policy's MDX body, and its attached texts' titles. Throws where the MDX does not parse. */
export function mdxBodyOf(mdx: string): { blocks: Block[]; attachments: string[] } {
  const root = mdxToMdast(mdx);
  return {
    blocks: blockNodes(root).map((it) => it.block),
    attachments: attachmentNodes(root).map((it) => it.title),
  };
}

/** The clause blocks of a policy's MDX body. Throws where the MDX does not parse. */
export const blocksOf = (mdx: string): Block[] => mdxBodyOf(mdx).blocks;
