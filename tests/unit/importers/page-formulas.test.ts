import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';

const page = (body: string) => readHtml(Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`));

const formulas: [code: string, text: string][] = [
  ['<mi>补贴额</mi><mo>=</mo><mfrac><mi>资金总额</mi><mi>合格人数</mi></mfrac>', '补贴额=资金总额/合格人数'],
  ['<mfrac><mi>甲</mi><mrow><mi>乙</mi><mo>+</mo><mn>1</mn></mrow></mfrac>', '甲/(乙+1)'],
  ['<mn>10</mn><msup><mi>x</mi><mn>2</mn></msup>', '10x^2'],
  ['<msqrt><mi>甲</mi><mo>+</mo><mi>乙</mi></msqrt>', '√(甲+乙)'],
  [
    '<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><msub><mi>得分</mi><mi>i</mi></msub>',
    '∑_i^n 得分_i',
  ],
  [
    '<semantics><mrow><mi>甲</mi></mrow><annotation encoding="application/x-tex">\\a</annotation></semantics>',
    '甲',
  ],
];

test('a formula of a page is one line of text that says what stands over what, and is told', () => {
  for (const [code, text] of formulas)
    for (const around of [
      (it: string) => `<p>按下式计算：${it}。</p>`,
      (it: string) => `<table><tr><td>标准</td><td>${it}</td></tr><tr><td>甲</td><td>乙</td></tr></table>`,
    ]) {
      const { lines, doubts } = page(
        `<h1>云汀市残疾人联合会关于发放补贴的通知</h1>${around(`<math>${code}</math>`)}`,
      );
      const words = lines.map((it) => it.table?.flat().join('|') ?? it.text).join('\n');
      expect(words, code).toContain(text);
      expect(doubts.map(({ what, why }) => `${what} ${why}`).join('\n'), code).toMatch(/公式按一行文字导入/u);
    }
});
