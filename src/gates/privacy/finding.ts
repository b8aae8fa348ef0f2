import { masked, type PersonalData } from '../../domain/privacy/kinds.ts';
import { reviewedField } from '../../records/reviewed.ts';
import { personalAdvice, personalNames } from '../../words/zh-CN/faults/personal-data.ts';
import type { Finding } from '../types.ts';

/** What is certain is refused; what may be somebody’s is asked, and the answer stands in the record. */
export function privacyFindingOf(where: string, { kind, words, certain }: PersonalData): Finding {
  const found = `${personalNames[kind]}：${masked(words)}`;
  const ask = `；核对过、可以公开的，在这份记录（不是记录的，在 site.json）的 ${reviewedField} 里写 words（原文那几个字）和 reason（理由）`;
  return {
    where,
    what: certain ? `看起来是${found}` : `可能是${found}，请核对`,
    todo: `${personalAdvice[kind]}${certain ? '' : ask}`,
    level: 'error',
  };
}
