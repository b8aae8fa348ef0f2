import { expect, test } from '@playwright/test';
import { textOfXml } from '../../../../src/gates/privacy/xml.ts';

test('a line of a file is no line of the text, and parts two words', () => {
  expect(textOfXml('<w:p><w:t>甲</w:t>\r\n<w:t>乙</w:t></w:p>', false)).toBe('甲 乙\n');
});

test('runs of a paragraph are joined, cells of a row stand apart in one line', () => {
  expect(textOfXml('<w:p><w:r><w:t>1990</w:t></w:r><w:r><w:t>01</w:t></w:r></w:p><w:p>x</w:p>', false)).toBe(
    '199001\nx\n',
  );
  const cell = (text: string): string => `<w:tc><w:p>${text}</w:p></w:tc>`;
  expect(textOfXml(`<w:tr>${cell('甲')}${cell('乙')}</w:tr>`, false)).toBe('甲 \t乙 \t\n');
  expect(textOfXml('<text:p>甲<text:tab/>乙<text:s text:c="2"/>丙<text:line-break/>丁</text:p>', false)).toBe(
    '甲\t乙 丙\n丁\n',
  );
});

test('addresses of links alone, one a line', () => {
  expect(textOfXml('<R Target="https://a.example"/><R Id="x" Target="b.xml"/>', true)).toBe(
    'https://a.example\nb.xml',
  );
});
