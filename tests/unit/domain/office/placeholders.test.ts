import { expect, test } from '@playwright/test';
import { isPlaceholderMail, lineFault } from '../../../../src/domain/office/placeholders.ts';

test('a domain that is nobody’s, and a name that only fills its field', () => {
  for (const mail of ['office@example.org', 'a@sub.test', 'A@TEST.COM', 'x@localhost', 'x@xxx.com'])
    expect(isPlaceholderMail(mail), mail).toBe('domain');
  for (const mail of ['xxx@yunting.gov.cn', 'TEST@qq.com', 'aaa@qq.com', '123456789@qq.com'])
    expect(isPlaceholderMail(mail), mail).toBe('name');
  for (const mail of ['office@yunting.gov.cn', 'contest@qq.com', 'x@examples.cn', '1234567@qq.com.cn'])
    expect(isPlaceholderMail(mail), mail).toBe(mail.startsWith('1') ? 'name' : undefined);
});

test('no line within an area begins with 0; what begins with 1, or is one digit all over, is odd', () => {
  const faults = ['0993-0555012', '0993-12345678', '0993-8888888', '0993-2345678', '010-66580001'].map(
    lineFault,
  );
  expect(faults).toEqual(['impossible', 'odd', 'odd', 'odd', undefined]);
  expect(lineFault('13900001234')).toBeUndefined();
});
