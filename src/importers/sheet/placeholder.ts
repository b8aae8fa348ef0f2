import { normalise } from './normalise.ts';

/**
 * What a sign or word in a cell stands for where it is no content: the cell above (同上), nothing known (—、略、不详), none
 * (无), a tick or a cross.
 */
export type Placeholder = 'same' | 'unknown' | 'none' | 'tick' | 'cross';

const forms: readonly (readonly [Placeholder, RegExp])[] = [
  ['same', /^(?:[同如]上(?:面|行|格|述)?|上同|同前|同左|〃+|["“”]+|[′']{2}|-?[″"]-?|々)$/u],
  [
    'unknown',
    /^(?:[-/\\.·…_?]+|略|不详|不明|不清楚|不知道|未知|未统计|未填|(?:待|尚待|有待|等待)(?:[定补查选聘]|核[实定]|确[认定]|选[举任]|推选|任[命免]|聘任|配[备齐]|换届|明确|产生|公[布示]|通知|研究|批[复准]|上级|组织){1,2}(?:后?(?:产生|确定|公布|通知|任命|明确|另定|再定))?|另行?(?:通知|公布|公告|确定)|[Xx×✕*＊○〇□]{2,}|(?:暂时?|目前)?空?缺|缺[员位额]|空|空白|(?:尚?未|还没有?|没有)(?:选举|任命|配[备齐]|明确|产生|确定|推选|选出|到位|设立?)(?:产生|确定)?|N\/?A|不适用)$/iu,
  ],
  ['none', /^(?:无|没有|暂无|尚无|均无|无此项)$/u],
  ['tick', /^[√✓✔☑]+$/u],
  ['cross', /^[×✗✘✕☒]+$/u],
];

/** What a text stands for; undefined for content. */
export function placeholderOf(text: string): Placeholder | undefined {
  const typed = normalise(text).replace(/^\((.+)\)$/u, '$1');
  return forms.find(([, form]) => form.test(typed))?.[0];
}
