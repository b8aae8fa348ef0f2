import { text } from './text.ts';

/** Sentences on how many published and how many findings are put right. */
export const auditSentences = {
  publishedSentence: (year: number, due: string, all: number, done: number): string =>
    `按规定，${year} 年度的审计结果应在${due}前公布。应公布的 ${all} 个单位${
      done === all ? '已全部公布' : done === 0 ? '都还没有公布' : `里，已有 ${done} 个公布`
    }。`,
  missingCount: (count: number, late: number): string =>
    late === count && count > 0
      ? `共 ${text.count(count)} 个单位，都是逾期后公布的`
      : late === 0
        ? `共 ${text.count(count)} 个单位，逾期未公布的在前`
        : `共 ${text.count(count)} 个单位，其中 ${late} 个逾期后公布；逾期未公布的在前`,
  rectificationSentence: (open: number, overdue: number): string =>
    open === 0
      ? '公布的审计结果里，查出的问题都已改完。'
      : `各单位历年查出的问题里，还有 ${open} 个没有改完，${
          overdue === 0
            ? '没有超过期限'
            : overdue === open
              ? '已经超过期限'
              : `其中 ${overdue} 个已经超过期限`
        }。`,
};
