import { defineMdastPlugin } from 'satteri';
import { clausesOf } from '../domain/clauses.ts';
import { blockNodes } from './blocks.ts';

/**
 * Gives the blocks of a policy text the ids of its clause tree, and headings of attached texts one level less,
 * because the attachment's title is a heading itself.
 */
export const clauseIds = defineMdastPlugin({
  name: 'clause-ids',
  before(root, context) {
    if (!context.fileURL?.pathname.includes('/policies/')) return;
    const nodes = blockNodes(root);
    const clauses = clausesOf(nodes.map((it) => it.block));
    nodes.forEach(({ node, block }, index) => {
      const clause = clauses[index];
      if (!clause) return;
      context.setProperty(node, 'data', {
        hProperties: { id: clause.id, 'data-kind': clause.kind, 'data-citation': clause.citation },
      });
      if (block.kind === 'heading' && block.attachment > 0)
        context.setProperty(
          node as { depth: number } & typeof node,
          'depth' as never,
          Math.min((block.depth ?? 2) + 1, 6) as never,
        );
    });
  },
});
