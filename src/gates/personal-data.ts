import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { masked, personalNumbersIn } from '../domain/values/personal-numbers.ts';
import { place, type Content } from '../records/content.ts';
import { readText } from '../records/source.ts';
import { personalNumberAdvice, personalNumberNames } from '../words/zh-CN/faults/personal-numbers.ts';
import type { Finding, Gate } from './types.ts';

/** Kinds of file that are read as text. */
const textual = /\.(?:mdx?|json|csv|txt|ya?ml|html?|xml|svg)$/i;
/** No personal ID, bank card or mobile number is published (个人信息保护法). Unreadable files are the shape gate's. */
export const personalData: Gate<Content> = {
  name: 'personal-data',
  description: '内容里没有身份证号、银行卡号、个人手机号码',
  check: ({ dir }) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && textual.test(entry.name))
      .map((entry) => relative(dir, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
      .sort()
      .flatMap((file) => {
        const text = readText(`${dir}/${file}`);
        return [...personalNumbersIn(typeof text === 'string' ? text : '')].map(
          ({ kind, number, line }): Finding => ({
            where: place(file, line),
            what: `看起来是${personalNumberNames[kind]}：${masked(number)}`,
            todo: personalNumberAdvice[kind],
            level: 'error',
          }),
        );
      }),
};
