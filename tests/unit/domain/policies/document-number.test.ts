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

for (const text of [
  '',
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
