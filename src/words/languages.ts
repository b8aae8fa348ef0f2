import { SaidError } from '../faults.ts';
import type { words as simplifiedChinese } from './zh-CN/index.ts';

/** The words of the interface, whatever the language: what `zh-CN` has, every language has. */
export type Words = typeof simplifiedChinese;

/**
 * The words of a language: those of the folder beside this file that has its tag for a name. Throws where there is none,
 * in the words of staff.
 */
export async function loadWords(language = 'zh-CN'): Promise<Words> {
  try {
    const { words } = (await import(`./${language}/index.ts`)) as { words: Words };
    return words;
  } catch (cause) {
    throw new SaidError(
      `site.json 的 language 写的是“${language}”，src/words/ 里没有这个文件夹，或者里面的文件有错`,
      '改成有的语言；不写 language 就是 zh-CN',
      { cause },
    );
  }
}
