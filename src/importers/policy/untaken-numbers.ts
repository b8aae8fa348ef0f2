import type { Clause } from '../../domain/policies/clauses.ts';
import type { Unread } from '../unread.ts';

/** 第三条、第四条 are words of a sentence. */
const joins = /^第[〇零一二三四五六七八九十百\d]{1,5}[章节条]\s*[、，]/u;

/** Lines that begin with what looks like a number of a clause and was not taken as one. `unit`: what `line` counts. */
export const untakenNumbers = (clauses: readonly (Clause & { line: number })[], unit: string): Unread[] =>
  clauses.flatMap(({ passed, line, text }) =>
    passed === ''
      ? []
      : [
          {
            kind: 'untaken' as const,
            why: `像条款编号，${joins.test(text) ? '后面跟着“、”，像一串条款里的一个' : '前后的号接不上'}，没有当作编号`,
            what: text,
            where: `第 ${line} ${unit}`,
            todo: joins.test(text)
              ? '确是编号的，在原文件里把“、”改成空格再导入'
              : '对照原文：确是编号的，在原文件里补上缺的号再导入，或者在写好的文件里把这一行写成标题（## …）',
          },
        ],
  );
