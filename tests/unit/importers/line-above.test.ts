import { expect, test } from '@playwright/test';
import { LineAbove } from '../../../src/importers/policy/line-above.ts';
import { joinBroken } from '../../../src/importers/policy/paragraphs.ts';

test('of a long paragraph both ends are held against the next line, and nothing between them', () => {
  const above = new LineAbove();
  above.begin('一、开头');
  above.add('甲'.repeat(400));
  expect(above.text).toBe(`一、开头${'甲'.repeat(400)}`);
  for (let line = 0; line < 100; line += 1) above.add('乙'.repeat(40));
  above.add('和');
  expect(above.text.startsWith('一、开头')).toBe(true);
  expect(above.text.endsWith('乙和')).toBe(true);
  expect(above.text).toContain('。');
  expect(above.text.length).toBeLessThan(2600);
  above.begin('另一段');
  expect(above.text).toBe('另一段');
});

test('thousands of lines that go on are one paragraph that knows where each of them begins', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => ({
    line: index + 1,
    text: `第${index}处的工作由各社区按照本地情况办理，`,
  }));
  const [paragraph, ...others] = joinBroken(lines);
  expect(others).toEqual([]);
  expect(paragraph?.text).toBe(lines.map((it) => it.text).join(''));
  expect(paragraph?.lines.length).toBe(3000);
  expect(paragraph?.starts?.map((at) => paragraph.text.slice(at, at + 3)).slice(0, 3)).toEqual([
    '第0处',
    '第1处',
    '第2处',
  ]);
});
