import { expect, test } from '@playwright/test';
import { addressFault, webAddressFault } from '../../../src/schemas/web-address.ts';

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

for (const [address, says] of [
  ['mailto:office@example.org', undefined],
  ['mailto:office@example.org?subject=%E6%8A%95%E8%AF%89&body=a', undefined],
  ['mailto:office@example.org?bcc=other@example.org', '收件人只写一个'],
  ['mailto:a@example.org,b@example.org', '收件人只写一个'],
  ['mailto:office', '收件人只写一个'],
  ['tel:0199-5550385', undefined],
  ['tel:+8601995550385,8001', undefined],
  ['tel:12345;evil', '只写数字和 -'],
  ['tel:', '只写数字和 -'],
] as const)
  test(`a link to ${address} in a text ${says === undefined ? 'may stand' : 'is refused'}`, () => {
    expect(addressFault(address) ?? '').toContain(says ?? '');
    if (says === undefined) expect(addressFault(address)).toBeUndefined();
  });
