import { expect, test } from '@playwright/test';
import { failureOf, statusVerdict } from '../../../src/link-check/verdict.ts';

test('an answer of 2xx is fine, a refusal of programs leaves open, all others are broken, with why', () => {
  const states = [199, 200, 299, 300, 401, 403, 404, 405, 406, 410, 429, 451, 499, 500, 501, 503].map(
    (it) => `${it} ${statusVerdict(it).state}`,
  );
  expect(states).toEqual([
    ...[
      '199 broken',
      '200 ok',
      '299 ok',
      '300 broken',
      '401 unsure',
      '403 unsure',
      '404 broken',
      '405 unsure',
    ],
    ...[
      '406 unsure',
      '410 broken',
      '429 unsure',
      '451 unsure',
      '499 broken',
      '500 broken',
      '501 unsure',
      '503 broken',
    ],
  ]);
  expect([200, 403, 404, 410, 418, 500].map((it) => statusVerdict(it).why)).toEqual([
    ...[
      '',
      '对方网站不让程序查看（403）',
      '对方网站说没有这个网页（404）',
      '对方网站说这个网页已经删除（410）',
    ],
    ...['对方网站没有给出网页（418）', '对方网站出错（500）'],
  ]);
});

test('no answer: why, whether to try again, whether this machine is offline', () => {
  const of = (code: string) => {
    const cause = Object.assign(new Error(), { code });
    const { why, again, offline } = failureOf(new TypeError('fetch failed', { cause }), 30_000);
    return [why, again, offline];
  };
  expect(of('ENOTFOUND')).toEqual(['找不到这个网站', false, true]);
  expect(of('EAI_AGAIN')).toEqual(['找不到这个网站', true, true]);
  expect(of('CERT_HAS_EXPIRED')).toEqual(['安全证书有问题，浏览器会拦住', false, false]);
  expect(of('ECONNREFUSED')).toEqual(['连不上对方网站', true, false]);
  expect(of('ECONNRESET')).toEqual(['和对方网站的连接断了', true, false]);
  expect(failureOf('x', 1)).toEqual({ why: '和对方网站的连接断了', again: true, offline: false });
  const late = Object.assign(new Error(), { name: 'TimeoutError' });
  expect(failureOf(late, 30_000)).toEqual({ why: '等了 30 秒没有回答', again: true, offline: false });
});
