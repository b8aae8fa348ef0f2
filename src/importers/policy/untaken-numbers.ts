import type { Clause } from '../../domain/policies/clauses.ts';
import type { Unread } from '../unread.ts';

/** Lines that begin with what looks like a number of a clause and was not taken as one. `unit`: what `line` counts. */
export const untakenNumbers = (clauses: readonly (Clause & { line: number })[], unit: string): Unread[] =>
  clauses.flatMap(({ passed, line, text }) =>
    passed === ''
      ? []
      : [
          {
            kind: 'untaken' as const,
            why: '像条款编号，前后的号接不上，没有当作编号',
            what: text,
            where: `第 ${line} ${unit}`,
            todo: '对照原文：确是编号的，在原文件里补上缺的号再导入，或者在写好的文件里把这一行写成标题（## …）',
          },
        ],
  );
