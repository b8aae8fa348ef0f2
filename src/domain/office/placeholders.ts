const reserved = /(?:^|\.)(?:example|test|invalid|localhost)(?:\.|$)/;
const domains = new Set([
  ...['test.com', 'xxx.com', 'xx.com', 'abc.com', 'aaa.com', 'b.c', 'a.com', 'b.com', 'domain.com'],
]);
const names = /^(?:x{2,}|a{3,}|abc|test|tests|example|demo|yourname|none|null|123|1234|123456\d*)$/;

/** Whether a mail address only fills its field: a name like `test` or `xxx`, or a domain that is nobody’s (RFC 2606). */
export function isPlaceholderMail(mail: string): 'name' | 'domain' | undefined {
  const [name = '', domain = ''] = mail.toLowerCase().split('@');
  if (reserved.test(domain) || domains.has(domain)) return 'domain';
  return names.test(name) ? 'name' : undefined;
}

/** How sure it is that an office line can’t be called: no number within an area begins with 0, and none is given out with 1. */
export function lineFault(number: string): 'impossible' | 'odd' | undefined {
  if (/^0\d{2,3}-0/.test(number)) return 'impossible';
  return /^0\d{2,3}-(?:1|(\d)\1{6,7}(?:-|$)|2345678|8765432)/.test(number) ? 'odd' : undefined;
}
