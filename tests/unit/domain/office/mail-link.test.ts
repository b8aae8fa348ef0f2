import { expect, test } from '@playwright/test';
import { mailLink } from '../../../../src/domain/office/mail-link.ts';

test('subject and body survive what an address would end: &, ?, lines, Chinese', () => {
  const link = mailLink(
    'office@portal.example.org',
    '网页有误 & 错字',
    '网址：https://a.example/?q=1&r=2\n第二行',
  );
  const url = new URL(link);
  expect(url.pathname).toBe('office@portal.example.org');
  expect(url.searchParams.get('subject')).toBe('网页有误 & 错字');
  expect(url.searchParams.get('body')).toBe('网址：https://a.example/?q=1&r=2\r\n第二行');
});
