import { expect, test } from '@playwright/test';
import { personalNumbersIn } from '../../../../src/domain/values/personal-numbers.ts';

const kindsIn = (text: string, label?: string): string[] =>
  [...personalNumbersIn(text, label)].map(({ kind, number }) => `${kind} ${number}`);

// 990102199001011237 has its right check digit, …38 not.
const found: [text: string, kinds: string[], label?: string][] = [
  ['990102199001011237', ['identity 990102199001011237']],
  ['990102199001011238', []],
  ['身份证号：990102199001011238', ['identity 990102199001011238']],
  ['身份证号码为 990102 19900101 1238', ['identity 990102199001011238']],
  ['公民身份号码９９０１０２１９９００１０１１２３８', ['identity 990102199001011238']],
  ['证件号码（身份证）99010219900101123', ['identity 99010219900101123']],
  ['身份证 990102900101123', ['identity 990102900101123']],
  ['身份证：99010219900101123x', ['identity 99010219900101123x']],
  ['残疾人证号 99010219900101123743', ['disability-certificate 99010219900101123743']],
  ['残疾人证号 99010219900101123843', ['disability-certificate 99010219900101123843']],
  ['99010219900101123743B1', ['disability-certificate 99010219900101123743B1']],
  ['银行卡号：6222021234567890123', ['bank-card 6222021234567890123']],
  ['手机：12912345678', ['mobile 12912345678']],
  ['990102199001011238', ['identity 990102199001011238'], '身份证号'],
  ['张三\n990102199001011238', ['identity 990102199001011238'], '证件\n号码'],
  ['990102199001011238', [], '备案号'],
  ['凭身份证办理，电话 0199-5550385', []],
  ['凭身份证办理，咨询文号 9901021990', []],
  ['统一社会信用代码 91990102MA00000000', []],
];
for (const [text, kinds, label] of found)
  test(`personal numbers in ${label === undefined ? '' : `${label.replace('\n', '')} | `}${text.replace('\n', ' ')}`, () => {
    expect(kindsIn(text, label)).toEqual(kinds);
  });
