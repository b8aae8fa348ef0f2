/** Ways to write Chinese in ASCII signs, by the name that people know them by. */
const ways: readonly (readonly [name: string, form: RegExp])[] = [
  ['HZ 编码（~{…~}）', /~\{[\x21-\x7e]{2,}?~\}/gu],
  ['quoted-printable（=E4=BA=91）', /(?:=[0-9A-F]{2}){3,}/gu],
  ['网址编码（%E4%BA%91）', /(?:%[0-9A-F]{2}){3,}/giu],
  ['\\u4e91 一类的代码', /\\u[0-9a-f]{4}/giu],
  ['&#20113; 一类的代码', /&#(?:x[0-9a-f]{4,5}|\d{5,6});/giu],
  ['Base64 编码', /^[A-Za-z0-9+/=]{60,}$/gmu],
  ['UTF-7 编码（+…-）', /\+[A-Za-z0-9+/]{5,}-?/gu],
];
const start = 64 * 1024;
const halfOf = 0.5;

/** How the Chinese of a text is written in ASCII signs; undefined where there is Chinese to read, or none of these. */
export function escapedAs(whole: string): string | undefined {
  const text = whole.slice(0, start);
  if (/\p{Script=Han}/u.test(text)) return undefined;
  const signs = text.replace(/\s/gu, '').length;
  return ways.find(
    ([, form]) => [...text.matchAll(form)].reduce((sum, [it]) => sum + it.length, 0) > signs * halfOf,
  )?.[0];
}

/** What is said of it. */
export const saidEscaped = (way: string): string =>
  `里面的汉字都写成了${way}，不是文字，没有读。请用原来的程序打开，看得到汉字以后另存为 UTF-8 的文件，再导入`;
