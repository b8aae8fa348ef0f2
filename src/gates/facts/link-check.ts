import type { LinkCheck } from '../../schemas/link-check.ts';
import { fault, inOrder, type Rule } from './rule.ts';

const again = '这个文件由程序写，不要手改：重新运行 npm run check:links -- --external';

/** A check of links: visited before its end, broken or moved where it says since when and where to. */
export const linkCheckFacts: Rule<LinkCheck> = function* (record) {
  for (const [index, { state, brokenSince, movedTo }] of record.data.links.entries()) {
    const path = ['links', index];
    yield* inOrder(record, [...path, 'checkedAt'], ['checkedAt']);
    yield* inOrder(record, [...path, 'brokenSince'], [...path, 'checkedAt']);
    if (state === 'ok' && (brokenSince !== undefined || movedTo !== undefined))
      yield fault(
        [...path, 'state'],
        `写的是能打开，又写了${brokenSince ? '从哪次起打不开' : '搬到了哪里'}`,
        again,
      );
  }
};
