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
    /^(?:[-/\\.·…_?]+|略|不详|不明|不清楚|不知道|未知|未统计|未填|待(?:[定补查选聘]|核实|确认|选举|任命|聘任|配备|换届|明确)|(?:暂时?|目前)?空?缺|缺[员位额]|空|空白|未(?:选举|任命|配备|明确)|N\/?A|不适用)$/iu,
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
