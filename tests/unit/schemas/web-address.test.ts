import { expect, test } from '@playwright/test';
import { webAddressFault } from '../../../src/schemas/web-address.ts';

test('an address of the web may be 2,000 signs long and no longer', () => {
  const address = (length: number): string => 'https://example.org/'.padEnd(length, 'a');
  expect(webAddressFault(address(2_000))).toBeUndefined();
  expect(webAddressFault(address(2_001))).toContain('网址有 2001 个字符，最多 2000 个');
});

test('addresses that no visitor reaches, or that look like others, are refused with what to do', () => {
  for (const [address, words] of [
    ['https://a b.example', '空格'],
    ['example.org/a', '写完整'],
    ['https://user:pass@example.org/', '用户名和密码'],
    ['https://192.168.1.2/', '内部网络'],
    ['https://intranet/', '内部网络'],
    ['https://\u0435xample.org/', '外文字母'],
    ['https://xn--80ak6aa92e.com/', 'xn--'],
  ] as const)
    expect(webAddressFault(address), address).toContain(words);
  expect(webAddressFault('https://www.example.org/a?b=c#d')).toBeUndefined();
});
