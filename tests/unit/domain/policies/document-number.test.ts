import { expect, test } from '@playwright/test';
import {
  formatDocumentNumber,
  parseDocumentNumber,
} from '../../../../src/domain/policies/document-number.ts';

const forms = [
  '云残字〔2020〕49号',
  '云残字[2020]49号',
  '云残字［2020］49号',
  '云残字(2020)49号',
  '云残字（2020）49号',
  '云残字【2020】49号',
  '云残字〔２０２０〕４９号',
  '云残字〔2020〕第49号',
  '云残字 〔2020〕 49 号',
  '（云残字〔2020〕49号）',
  '云残字〔二〇二〇〕49号',
  '云残字〔二○二○〕四十九号',
];

for (const text of forms)
  test(`${text} is read, kept as printed and printed in standard form`, () => {
    const number = parseDocumentNumber(`  ${text} `);
    expect(number).toEqual({ text, agency: '云残字', year: 2020, serial: 49 });
    expect(number && formatDocumentNumber(number)).toBe('云残字〔2020〕49号');
  });

for (const [text, year] of [
  ['（88）云民字412号', 1988],
  ['〔1987〕云民字第412号', 1987],
  ['云民字（88）412号', 1988],
] as const)
  test(`${text} is read as a number of before 2000`, () => {
    expect(parseDocumentNumber(text)).toEqual({ text, agency: '云民字', year, serial: 412 });
  });

for (const text of [
  '',
  '（12）建设路字12号',
  '49号',
  '〔2020〕49号',
  '云残字〔20〕49号',
  '云残字〔2020〕号',
  '云残字〔2020〕49',
  '云残字2020年49号',
  '云残字〔2020〕49号文件',
])
  test(`“${text}” is no document number`, () => {
    expect(parseDocumentNumber(text)).toBeNull();
  });

test('before a year in brackets one sign is the word of a body; a number without one is printed as it stands', () => {
  for (const text of ['法〔2021〕184号', '署[2021]5号'])
    expect(parseDocumentNumber(text), text).toMatchObject({ agency: text[0], year: 2021 });
  expect(parseDocumentNumber('法2021年第5号')).toBeNull();
  for (const text of ['〔2021〕9号', '（2021）第9号'])
    expect(formatDocumentNumber({ text, year: 2021, serial: 9 }), text).toBe(text);
});
