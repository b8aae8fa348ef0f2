import type { z } from 'zod';
import { skippedLevels } from '../../domain/policies/heading-levels.ts';
import type { Block } from '../../domain/policies/clauses.ts';
import { blocksOf } from '../../mdx/blocks.ts';
import type { pageSchema } from '../../schemas/page.ts';
import { fault, type FactFault, type Rule, type CheckedRecord } from './rule.ts';

function blocksIn(body: string): Block[] {
  try {
    return blocksOf(body);
  } catch {
    return [];
  }
}

/** Headings of a text that skip a level; none where it can't be read: another gate says so. */
export function* headingFaults({ body }: CheckedRecord): Generator<FactFault> {
  for (const { text, depth, before } of skippedLevels(blocksIn(body)))
    yield fault(
      [],
      `标题“${text}”是 ${depth} 级（${'#'.repeat(depth)}），前一个标题是 ${before} 级，跳过了 ${before + 1} 级`,
      `改成 ${'#'.repeat(before + 1)}：标题一级一级往下，读屏的人靠它知道上下文`,
    );
}

/** Pages: headings that go down one level at a time. */
export const pageFacts: Rule<z.output<typeof pageSchema>> = function* (record) {
  yield* headingFaults(record);
};
