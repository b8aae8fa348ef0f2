import { expect, test } from '@playwright/test';
import { clausesOf, type Block } from '../../../../src/domain/policies/clauses.ts';

test('lists that begin anew below each other nest twelve deep, and no deeper', () => {
  const blocks: Block[] = Array.from({ length: 16 }, () => ({
    ...{ kind: 'paragraph', text: '1．甲：', attachment: 0 },
  }));
  const depths = clausesOf(blocks, 2).map(({ id }) => id.split('-').length);
  expect(depths).toEqual([...Array.from({ length: 12 }, (_, at) => at + 1), 12, 12, 12, 12]);
});
