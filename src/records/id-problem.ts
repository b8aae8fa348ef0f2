import type { CollectionName } from '../schemas/collections.ts';
import { idPattern } from '../schemas/common.ts';
import { idFault } from '../schemas/record-id.ts';
import { isOwnAddress } from './own-addresses.ts';

/** What is wrong with an id, and what to do about the file that has it as its name. */
export interface IdProblem {
  what: string;
  todo: string;
}

/**
 * What keeps an id from being the name, address and identity of a record of this collection; undefined where it may be. The
 * one rule for files that lie in a content folder and for those that an importer is about to write.
 */
export function idProblem(collection: CollectionName, id: string): IdProblem | undefined {
  if (!idPattern.test(id))
    return {
      what: '文件名不能用作网址',
      todo: '改名：不含空格、斜杠、问号、井号、百分号、引号、花括号，文字用常规输入法输入',
    };
  const [what, todo = ''] = idFault(id)?.split('；') ?? [];
  if (what !== undefined) return { what, todo };
  if (isOwnAddress(collection, id))
    return {
      what: `编号“${id}”是网站自己用的网址`,
      todo: '改文件名，如在前面加上年份或者单位；纯数字和 list、year 这类词留给网站的列表',
    };
  return undefined;
}
