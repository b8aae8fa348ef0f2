import type { Found } from './kinds.ts';
import { nameLengthAt } from './names-by-words.ts';
import { nameBegins, nameEnds, personName } from './names.ts';

/** What ails somebody. */
const illness =
  '尿毒症|白血病|血友病|艾滋|HIV|乙肝|丙肝|梅毒|肺结核|糖尿病|高血压|冠心病|心脏病|癫痫|抑郁症|焦虑症|双[向相]情感|躁狂|痴呆|阿尔茨海默|帕金森|渐冻症|红斑狼疮|脑梗|脑出血|脑卒中|中风|肌无力|肌营养不良|色素变性|青光眼|\\p{Script=Han}{1,4}(?:癌|肿瘤)';
/** What was found of somebody's body. */
const finding =
  '(?:裸眼|矫正)视力|听力(?:检测|测试|损失|检查)|智商|IQ|肌力|(?:住院|病历|门诊|病案)号|诊断(?!书|证明|标准|机构)|病种|病名|病情|确诊|服药';
const told = `(?:${illness}|${finding})(?!防治|预防|讲座|知识|科普|科|专家|门诊|救助|筛查|研究|药物|协会|病区|日|中心|病人|患者|康复)`;

const facts = String.raw`[,、:;(|\s"'.]+|男|女|\p{Script=Han}{1,3}族|\d{1,3}岁|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生)?|同志|老人|村民|的|本人|经|被|已|现|于|在|因|为|系|患有?|身患|罹患|长期|重度|严重|[左右双](?:眼|耳|侧)|\p{Script=Han}{2,6}医院`;
/** Who speaks of illness because it is their work. */
const working = '(?<!(?:主讲|主讲人|讲师|专家|医生|医师|主任|教授|主持|负责人|联系人|作者)[:\\s]*)';
const behind = new RegExp(`${nameBegins}${working}${personName}(?:${facts}){0,8}${told}`, 'gu');
const before = new RegExp(
  `(?:(?:${illness})(?:患[者儿]|病人|儿童|孩子|女孩|男孩|青年|老人)[,:(“\\s]{0,2}|(?:住院|病历|门诊|病案)号[:\\s]{0,2}[A-Z\\d-]{4,20}[^。\\n]{0,12}姓名[:\\s]{0,2})${personName}${nameEnds}`,
  'gu',
);
const sick = new RegExp(
  `(?:${illness})(?:患[者儿]|病人|感染者|儿童|孩子|[男女]孩|青年|老人)[,:(“\\s]{0,2}`,
  'gu',
);
const trigger = new RegExp(`${illness}|${finding}`, 'gu');
/** A sign or two of each illness and finding: a text without them is asked no more. */
const mayTell =
  /[病毒艾肝核糖压癫郁虑躁痴帕渐脑风肌变青癌瘤诊服茨]|视力|听力|智商|双[向相]|红斑|住院|HIV|IQ/u;
const whole = new RegExp(
  `(?:${illness}|精神|分裂|障碍|症|癌|瘤|瘫|植入|[\\p{Script=Han}]{2,4}(?:平|酮|胺|片))`,
  'u',
);

/** Whether a cell below a header such as 诊断 holds an illness, a treatment or a medicine. */
export const tellsHealth = (cell: string): boolean => whole.test(cell);

/** Where a folded text tells an illness or a finding of somebody whom it names (个人信息保护法 28: 医疗健康). */
export function* healthIn(text: string): Generator<Found> {
  if (!mayTell.test(text)) return;
  for (const { 0: words, index } of text.matchAll(sick)) {
    const length = nameLengthAt(text, index + words.length);
    if (length > 0)
      yield {
        kind: 'health',
        words: text.slice(index, index + words.length + length),
        certain: false,
        index,
      };
  }
  let end = 0;
  for (const { index: at } of text.matchAll(trigger)) {
    if (at < end) continue;
    const start = Math.max(0, at - 50);
    end = at + 30;
    const around = text.slice(start, end + 20);
    for (const { 0: words, index } of [...around.matchAll(behind), ...around.matchAll(before)])
      if (index > 0 || start === 0)
        yield { kind: 'health', words: words.trim(), certain: false, index: start + index };
  }
}
