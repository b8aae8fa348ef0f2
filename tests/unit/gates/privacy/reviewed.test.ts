import { expect, test } from '@playwright/test';
import { personalDataIn } from '../../../../src/domain/privacy/personal-data.ts';
import { review } from '../../../../src/gates/privacy/reviewed.ts';

/** What stays open of a text where these words are allowed, and which of them allow nothing. */
function reviewed(text: string, ...allowed: string[]): { open: string[]; idle: string[] } {
  const whole = `${text}\n${allowed.map((it) => `words: "${it}"`).join('\n')}`;
  const { open, idle } = review(
    whole,
    personalDataIn(text),
    allowed.map((words) => ({ words, reason: '本人同意' })),
  );
  return { open: open.map((it) => it.words), idle: idle.map((it) => it.words) };
}

const cases: [what: string, text: string, allowed: string[], open: string[], idle: string[]][] = [
  ['the words that were found', '张三，肢体二级。', ['张三，肢体二级'], [], []],
  ['words in other signs', '张三（肢体２级）。', ['张三（肢体2级）'], [], []],
  ['more than was found', '村民张三，肢体二级。', ['村民张三，肢体二级'], [], []],
  ['the name of whom it tells', '张三，男，肢体二级。', ['张三'], [], []],
  ['nothing of somebody else', '张三，肢体二级。李四，肢体二级。', ['张三，肢体二级'], ['李四,肢体二级'], []],
  ['nothing by a word of it', '张三，肢体二级。', ['二级'], ['张三,肢体二级'], ['二级']],
  ['nothing that is certain', '手机 13912345678', ['13912345678'], ['13912345678'], ['13912345678']],
  ['nothing where the words are gone', '张三来了。', ['张三，肢体二级'], [], ['张三，肢体二级']],
];
for (const [what, text, allowed, open, idle] of cases)
  test(`a review allows ${what}`, () => {
    expect(reviewed(text, ...allowed)).toEqual({ open, idle });
  });
