import { expect, test } from '@playwright/test';
import { linkTerms, wordsOfTerms, type TermLinks } from '../../../../src/domain/glossary/link-terms.ts';

const term = (name: string, ...also: string[]) => ({ term: name, also, plain: '' });
const words = wordsOfTerms([
  term('净资产'),
  term('限定性净资产', '限定性'),
  term('无保留意见'),
  term('保留意见'),
  term('IC'),
]);
const links: TermLinks = {
  words,
  negations: '非无不',
  link: (word, it, taken) => `[${word}→${it.term}${taken ? '，解释' : ''}]`,
};
const linked = (main: string) =>
  linkTerms(`<p>净资产</p><main>${main}</main><p>净资产</p>`, links).slice(
    '<p>净资产</p><main>'.length,
    -'</main><p>净资产</p>'.length,
  );

test('a term is linked where it first stands, and not again', () => {
  expect(linked('<p>净资产很多，净资产。</p><p>净资产</p>')).toBe(
    '<p>[净资产→净资产]很多，净资产。</p><p>净资产</p>',
  );
});

test('the longest word is taken, another spelling leads to the same explanation', () => {
  expect(linked('<p>限定性净资产和净资产</p>')).toBe('<p>[限定性净资产→限定性净资产]和[净资产→净资产]</p>');
  expect(linked('<p>限定性的钱</p><p>限定性净资产</p>')).toBe(
    '<p>[限定性→限定性净资产]的钱</p><p>限定性净资产</p>',
  );
});

test('a word that is denied is another word', () => {
  expect(linked('<p>非限定性</p><p>无保留意见</p><p>保留意见</p>')).toBe(
    '<p>非限定性</p><p>[无保留意见→无保留意见]</p><p>[保留意见→保留意见]</p>',
  );
});

test('headings, links, heads of columns, labels, attributes and scripts stay as they are', () => {
  const kept = [
    '<h2>净资产</h2>',
    '<p><a href="/">净资产</a></p>',
    '<table><caption>净资产</caption><thead><tr><th>净资产</th></tr></thead></table>',
    '<p title="净资产 > 1"><img alt="净资产"></p>',
    '<ul><li><label>净资产</label></li></ul>',
    '<p><script>"净资产"</script><!-- 净资产 --></p>',
    '<div>净资产</div>',
  ].join('');
  expect(linked(kept)).toBe(kept);
  expect(linked(`${kept}<ul><li><strong>净资产</strong></li></ul>`)).toBe(
    `${kept}<ul><li><strong>[净资产→净资产，解释]</strong></li></ul>`,
  );
});

test('a term that another link of the page names is told apart from it', () => {
  const other = '<p><a href="/topic/" title="a > b"><b>净资产</b></a></p>';
  expect(linked(`<p>净资产</p>${other}`)).toBe(`<p>[净资产→净资产，解释]</p>${other}`);
  expect(linked('<p>净资产</p><p><a href="/topic/">净资产表</a></p>')).toContain('[净资产→净资产]');
});

test('letters within a longer word are no word', () => {
  expect(linked('<p>psychIC、ICs、2IC</p><p>一张 IC 卡，IC卡</p>')).toBe(
    '<p>psychIC、ICs、2IC</p><p>一张 [IC→IC] 卡，IC卡</p>',
  );
});

test('a page without a main part stays as it is', () => {
  expect(linkTerms('<p>净资产</p>', links)).toBe('<p>净资产</p>');
});

test('a term that stands in no text is linked in the first cell or name of a fact, none of them before the text', () => {
  const table = '<table><tbody><tr><th>净资产</th><td>净资产</td></tr></tbody></table>';
  expect(linked(table)).toBe(
    '<table><tbody><tr><th>[净资产→净资产]</th><td>净资产</td></tr></tbody></table>',
  );
  expect(linked('<dl><dt>净资产</dt><dd>1</dd></dl>')).toBe('<dl><dt>[净资产→净资产]</dt><dd>1</dd></dl>');
  expect(linked(`${table}<p>净资产</p>`)).toBe(`${table}<p>[净资产→净资产]</p>`);
});
