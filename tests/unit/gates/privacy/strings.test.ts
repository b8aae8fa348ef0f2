import { expect, test } from '@playwright/test';
import { stringsOf } from '../../../../src/gates/privacy/strings.ts';

const number = '13900001234';
const low = (text: string): Buffer => Buffer.from(text, 'utf16le');
const high = (text: string): Buffer => low(text).swap16();

for (const [what, bytes] of [
  ['UTF-8', Buffer.from(number)],
  ['UTF-16, the low byte first', low(number)],
  ['the same, from an odd byte on', Buffer.concat([Buffer.from([1]), low(number)])],
  ['UTF-16, the high byte first', high(number)],
] as const)
  test(`a number is found in bytes that are no text: ${what}`, () => {
    expect(stringsOf(bytes).split('\n')).toContain(number);
    expect(stringsOf(Buffer.concat([bytes, Buffer.alloc(3), bytes]))).toContain(number);
  });

test('words of fewer than five signs are none', () => {
  expect(stringsOf(Buffer.from('ab12\0残疾人联\0残疾人联合会'))).toContain('残疾人联合会');
  expect(stringsOf(Buffer.from('ab12\0残疾人联\0')).split('\n')).not.toContain('ab12');
});
