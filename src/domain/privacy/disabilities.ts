import type { Found } from './kinds.ts';
import { nameLengthAt } from './names-by-words.ts';
import { nameBegins, nameEnds, personName } from './names.ts';

const category =
  '(?:视力|听力|言语|语言|肢体|智力|精神|多重|[视听肢智精]残(?!疾|人(?:协会|之家|联合会|组织|工作)))';
const grade = '(?:[一二三四壹贰叁肆1-4]|I{1,3}|IV)级(?!以上|以下|及|、|,?[一二三四]级|和|或|至|到|-)';
/** A disability with its grade (GB/T 26341). */
const graded = [
  `${category}(?:[、和]?${category}){0,2}(?:残疾)?[,:;(|\\s]{0,2}(?:残疾)?(?:等级)?[:\\s]{0,2}${grade}`,
  `${grade}${category}(?:残疾?|障碍)?`,
  `残疾(?:等级)?[由从为"':\\s]{0,5}${grade}`,
].join('|');
/** A disability that needs no grade to be one. */
const condition =
  '[上下]肢残疾|[一二]级盲|双目失明|失明|全盲|失聪|耳聋(?!门诊)|听力言语(?:多重)?残疾|聋哑|瘫痪|(?:高位)?截瘫|偏瘫|脑瘫|精神分裂|精神病|智障|自闭症|孤独症|唐氏综合征|听障|视障|截肢|侏儒|小儿麻痹|[视听肢智精]残(?!疾|人(?:协会|之家|联合会|组织|工作))|人工耳蜗植入|极重度聋|无光感';
const trade = '按摩师|歌手|作家|钢琴家|艺术家|运动员|教师|大学生|中学生|小学生|企业家|创业者|夫妇|夫妻|选手';
const plainCategory = `(?:${category}残疾(?:人|患者|者)?|残疾人|盲人|聋人|聋哑人|[肢视听智精]残人)(?!协会|学校|之家|联合会|按摩|工作|事业|服务|专|代表|朋友|群众)`;

const facts = [
  String.raw`[,、:(|\s"'.;*]+|的(?=残疾)`,
  String.raw`男|女|[\p{Script=Han}]{1,3}族|(?:现年|今年)?\d{1,3}岁|\d{4}[年.-](?:\d{1,2}[月.-]?)?(?:\d{1,2}日?)?(?:出?生)?`,
  String.raw`户主|同志|同学|老人|村民|居民|[\p{Script=Han}]{2,6}(?:村|社区|组)(?:村民|居民|人)?`,
  String.raw`残疾(?:类别|类型|等级|情况|状况)?["']?[:\s]|disab\w*|[a-z]\w{1,20}(?=["']?[::])`,
  String.raw`就?读于?[^,。;\n]{2,16}|现?由[^,。;\n]{1,8}(?:抚养|监护|照顾|照料)|[TFSBM]{1,2}\d{1,2}级?`,
].join('|');
const states =
  '(?:失去|丧失)(?:了)?|(?:[被经])?[评鉴认判]定?为|致残|的?(?:[和与跟]|及其?|同)?(?:[其他她])?(?:丈夫|妻子|父母|儿子|女儿|爱人|老伴|母亲|父亲|孩子|[兄弟姐妹]{2}|[哥弟姐妹]{2}|夫[妇妻]|[父母][子女])?[都均也]?(?=[是为患系有听看,(])|[听看]不[见清]|不会说话|不能(?:走路|行走|说话)|是(?:一[名位个])?|系|为|属于?|身患残疾|有残疾|患有?|身患|持有?|因[^,。\\n]{1,10}?(?:致|导致|造成|引起)|因(?:车祸|工伤|事故|意外|外伤|交通事故|疾?病|高[烧热]|中风|摔伤|触电|烧伤|难产|骨折|坠落|地震|矿难|脑(?:梗|出血|卒中|瘤|膜?炎)|糖尿病)(?:后|而)?|自幼|从小|(?:一|自|从)?出生(?:就|时|后|起)?|后天|双[耳眼目]|先天性?|天生|本人|重度|中度|轻度|[左右双]?(?:侧|眼|耳|手|臂|前臂|腿|[大小]腿|[上下]肢)|四肢';

/** What of somebody who is named would be personal; a category alone only where it is said to be somebody's. */
const state = `(?:${graded}|${condition}|(?<=是(?:一[名位个])?|系|为|属于?|患有?|因[^,。\\n]{1,10}?[致成]|disab\\w{0,20}["':\\s]{0,5})(?:[重中轻]度)?(?:${plainCategory})|(?<=[(,:|\\t ])${category}残疾(?=[),;。\\s|"]|$))`;
/** Where it is worth while to look for somebody who has one. */
const trigger =
  /[一二三四壹贰叁肆1-4IV]级|双目|失明|全盲|失聪|耳聋|听力言语|聋哑|[瘫痹]|精神[分病]|智障|自闭|孤独症|唐氏|[听视]障|截肢|侏儒|[视听肢智精]残|耳蜗|重度聋|无光感|[力体语神重是名系为]残疾|(?<=[是系为名位个])(?:[盲聋]|[肢视听智精]残)人|disab/gu;
const behind = new RegExp(`${nameBegins}${personName}(?:${facts}|${states}){0,10}${state}`, 'gu');

const who = [
  `(?:残疾人|盲人|聋人|聋哑人|肢残人)(?:${trade})?|重残(?:人员?|户|对象)|患有?(?:${condition})的|独[臂腿](?:老人|青年|女孩|男孩)?|轮椅上?的|(?:轮椅|助听器|人工耳蜗|盲杖)使用者|[坐用]轮椅的|拄双?拐的|[盲聋]人(?:朋友|同胞)|残疾(?:青年|儿童|学生|女孩|男孩|老人|妇女|母亲|父亲|职工|村民)|精神病(?:人|患者)`,
  `(?:${condition}|${category}残疾|(?:${grade})?${category}残疾)(?:人[士员]?|者|的|患者|儿童|患儿|男孩|女孩|青年|少年|学生|孩子|老人)`,
].join('|');
const before = new RegExp(
  `(?:(?:${who})[,:(“\\s]{0,2}(?:\\p{Script=Han}[某×*○]{1,2}[之的](?:父|母|妻|夫|子|女|兄|弟|姐|妹)亲?)?|(?:${graded})(?:残疾人?)?[:(\\s]{1,2})${personName}(?:${nameEnds}|(?=每[月年天日]|领取|领到|享受|收到|考[上取]|学会|一家|的?家[里中]))`,
  'gu',
);

/** Who somebody is, or what somebody has done, right before a name. */
const person = new RegExp(
  '(?:[人者师员手家生友户兵的]|儿(?!童)|童|宝宝|孩子?|姑娘|小伙子?|朋友|同胞|对象|青年|少年|夫[妇妻]|妇女|[母父]亲|[爷妈叔娘妹哥姐弟]|代表|典型|模范|标兵|选手|[自致]强|书记)' +
    '(?:["“][^"”\\n]{1,6}["”])?(?:的?[母父]亲|之[父母夫妻子女]|的)?[,:(“”"\\s]{0,2}(?:-{1,2} ?)?',
  'gu',
);
/** Who speaks of others because it is their work. */
const office = /委员|主席|理事|联络|志愿|干部|协会|联合会|服务|工作|专家|医生|专干|社工|负责/u;
/** A word for somebody who has a disability, and what may lead from it to who it is. */
const called =
  /(?:残疾|残障|重残|致残|[视听肢智精]残|[视听]障|盲(?=[人童老大学青少女男哥姑])|聋(?!人周)(?=[人童哑老大学青少女男])|失明|失聪|[偏截脑]瘫|截肢|自闭症|孤独症|唐氏|智障|精神障碍|小儿麻痹|轮椅)(?=(\p{Script=Han}{1,8}))/gu;

function* calledIn(text: string): Generator<Found> {
  for (const { 0: word, 1: behind = '', index } of text.matchAll(called)) {
    const from = index + word.length;
    for (const { 0: who, index: at } of text.slice(from, from + 20).matchAll(person)) {
      if (at >= behind.length) break;
      const end = from + at + who.length;
      const words = text.slice(index, end);
      const length = office.test(words) ? 0 : nameLengthAt(text, end);
      if (length === 0) continue;
      yield { kind: 'disability', words: words + text.slice(end, end + length), certain: false, index };
      break;
    }
  }
}

const mention =
  /残|disab|独[臂腿]|轮椅|[一二三四壹贰叁肆1-4I]级|IV级|盲|聋|瘫|失明|失聪|精神|智障|自闭|孤独症|唐氏|[听视]障|截肢|侏儒|麻痹/u;

/** Whether words hold a disability: its category, its grade, or what needs neither; what a column of it has in its cells. */
export const tellsDisability = (cell: string): boolean =>
  new RegExp(`^(?:${category}|${graded}|${condition}|${plainCategory}|[一二三四1-4]级?)`, 'u').test(
    cell.trim(),
  );

/** Where a folded text tells the disability of somebody whom it names. Offices, masked names and terms are left out. */
export function* disabilitiesIn(text: string): Generator<Found> {
  if (!mention.test(text)) return;
  let end = 0;
  for (const { index: at } of text.matchAll(trigger)) {
    if (at < end) continue;
    const start = Math.max(0, at - 60);
    end = at + 40;
    for (const found of text.slice(start, end + 40).matchAll(behind))
      // A name that the piece begins with may be a part of a word.
      if (found.index > 0 || start === 0)
        yield { kind: 'disability', words: found[0].trim(), certain: false, index: start + found.index };
  }
  yield* calledIn(text);
  for (const { 0: words, index } of text.matchAll(before))
    yield { kind: 'disability', words: words.trim(), certain: false, index };
}
