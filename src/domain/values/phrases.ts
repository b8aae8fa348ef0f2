const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What never stands at the beginning of a line of a title: it ends the name, number or phrase before it. */
const ending =
  /^(?:[省市区县乡镇村会社人度率数额]|街道|社区|协会|联合|联合会|残联|基金会|[年月日元个次的]|年度|以上|以下|万元|[\s\p{Pe}\p{Pf}\p{Po}]+)$/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const counted = /(?:\d\s?|第\s?)$/u;
const endOfPlace = /.[省市区县]$/u;
const denial = /^[无未不非没]$/u;
/** Words of the field that the dictionary cuts, whatever stands around them. */
const terms =
  /残疾人证|残疾人|无障碍|志愿者|阅览室|图书馆|服务[站点台部队]|工作[站点台部室组]|联络[站点]|[会社]员|人次|带强调事项段|无?保留意见|否定意见|无法表示意见/gu;
const mark = /[\p{Po}\p{Pe}\p{Pf}]$/u;
const oneSign = /^(?![和与及或无有为不在对被从未已])\p{sc=Han}$/u;

/**
 * The phrases of a title, which together are the title: a line may break between them, and breaks no name of a place or
 * an association, no year and no number where it can hold them, and leaves no lone sign at the end of a line behind a mark. Names that no dictionary knows come sign by sign.
 */
export function phrases(title: string): string[] {
  const result: { text: string; isUnknown: boolean }[] = [];
  const inTerm = new Set(
    [...title.matchAll(terms)].flatMap(({ 0: term, index }) =>
      Array.from(term, (_, at) => index + at).slice(1),
    ),
  );
  for (const { segment, index } of words.segment(title)) {
    const last = result.at(-1);
    const isUnknown = oneSign.test(segment);
    const isName = isUnknown && last?.isUnknown === true && !endOfPlace.test(last.text);
    const isOpened = last !== undefined && opening.test(last.text);
    const before = result.at(-2);
    const isLone =
      last !== undefined && /^\p{sc=Han}$/u.test(last.text) && (!before || mark.test(before.text));
    if (
      last &&
      (isName ||
        isOpened ||
        isLone ||
        ending.test(segment) ||
        counted.test(last.text) ||
        denial.test(last.text) ||
        inTerm.has(index))
    )
      Object.assign(last, { text: last.text + segment, isUnknown: isName || (isOpened && isUnknown) });
    else result.push({ text: segment, isUnknown });
  }
  return result.map((it) => it.text);
}
