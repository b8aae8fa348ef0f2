import { defineMdastPlugin } from 'satteri';
import { clausesOf } from '../domain/policies/clauses.ts';
import { citeAttachment, citePolicy } from '../domain/policies/citations.ts';
import { policySchema } from '../schemas/policy.ts';
import { attachmentNodes, blockNodes } from './blocks.ts';

const known = policySchema.pick({ title: true, number: true, clauseRule: true });

/**
 * Gives the blocks of a policy text the ids of its clause tree and the words to cite them by, and headings of
 * attached texts one level less, because the attachment's title is a heading itself.
 */
export const clauseIds = defineMdastPlugin({
  name: 'clause-ids',
  before(root, context) {
    if (!context.fileURL?.pathname.includes('/policies/')) return;
    const { title, number, clauseRule } = (
      context.data as { astro: { frontmatter: Record<string, unknown> } }
    ).astro.frontmatter;
    const policy = known.parse({ title, number, clauseRule });
    const citation = citePolicy(policy);
    attachmentNodes(root).forEach(({ node, title: name }, index) => {
      const clause = citeAttachment(index + 1);
      const hProperties = {
        id: `a${index + 1}`,
        'data-clause': clause,
        'data-cite': citation + clause,
        'data-level': 2,
      };
      const children = [{ type: 'text' as const, value: name }];
      context.prependChild(node, { type: 'heading', depth: 2, data: { hProperties } as object, children });
    });
    const nodes = blockNodes(root);
    const clauses = clausesOf(
      nodes.map((it) => it.block),
      policy.clauseRule,
    );
    nodes.forEach(({ node, block }, index) => {
      const clause = clauses[index];
      if (!clause) return;
      const level = Math.min((block.depth ?? 2) + (block.attachment > 0 ? 1 : 0), 6) as 2 | 3 | 4 | 5 | 6;
      context.setProperty(node, 'data', {
        hProperties: {
          id: clause.id,
          'data-clause': clause.citation,
          'data-cite': citation + clause.citation,
          ...(node.type === 'heading' ? { 'data-level': level } : {}),
        },
      });
      if (node.type === 'heading') context.setProperty(node, 'depth', level);
    });
  },
});
