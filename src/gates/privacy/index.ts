import { masked, type PersonalData } from '../../domain/privacy/kinds.ts';
import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { place, type Content } from '../../records/content.ts';
import { filesIn } from '../../records/files.ts';
import { reviewedField } from '../../records/reviewed.ts';
import { readText } from '../../records/source.ts';
import type { Reviewed } from '../../schemas/privacy-reviewed.ts';
import { personalAdvice, personalNames } from '../../words/zh-CN/faults/personal-data.ts';
import type { Finding, Gate } from '../types.ts';
import { review } from './reviewed.ts';

/** Kinds of file that are read as text. */
const textual = /\.(?:mdx?|json|geojson|csv|tsv|txt|ya?ml|html?|xml|svg|ics|vcf)$/i;

/** What is certain is refused; what may be somebody’s is asked, and the answer stands in the record. */
export function privacyFindingOf(where: string, { kind, words, certain }: PersonalData): Finding {
  const found = `${personalNames[kind]}：${masked(words)}`;
  const ask = `；核对过、可以公开的，在这份记录的 ${reviewedField} 里写 words（原文那几个字）和 reason（理由）`;
  return {
    where,
    what: certain ? `看起来是${found}` : `可能是${found}，请核对`,
    todo: `${personalAdvice[kind]}${certain ? '' : ask}`,
    level: 'error',
  };
}

const idleOf = (file: string, { words }: Reviewed): Finding => ({
  where: `${file} ${reviewedField}`,
  what: `“${words}”没有放行任何内容：文件里没有这几个字，或者检查不会问到`,
  todo: '删掉这一条；原文改过的，照原文重写',
  level: 'warning',
});

function* findingsOf(file: string, text: string, reviewed: readonly Reviewed[]): Generator<Finding> {
  const { open, idle } = review(text, personalDataIn(text), reviewed);
  for (const data of open) yield privacyFindingOf(place(file, data.line), data);
  for (const it of idle) yield idleOf(file, it);
}

/** Nothing personal is published (个人信息保护法), in the files of the folder and in their names. Unreadable files are the shape gate's. */
export const personalData: Gate<Content> = {
  name: 'personal-data',
  description: '内容和文件名里没有身份证号、银行卡号、手机号码，也没有某个人的住址、残疾情况和账号',
  check: ({ dir, reviewed }) =>
    filesIn(dir).flatMap((file): Finding[] => {
      const allowed = reviewed.get(file) ?? reviewed.get('site.json') ?? [];
      const ofName = personalDataIn(file).map((it) => privacyFindingOf(`${file} 的文件名`, it));
      const text = textual.test(file) ? readText(`${dir}/${file}`) : '';
      return [...ofName, ...(typeof text === 'string' ? findingsOf(file, text, allowed) : [])];
    }),
};
