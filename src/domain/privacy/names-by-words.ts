import { beginsWord } from './names.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const surname = new RegExp(
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖韦贾夏付傅邹熊孟秦邱' +
    '江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵覃武钱戴严莫孔汤尚葛颜康乔牛樊殷施倪洪温芦柴翟欧兰耿庞焦柳甘祝邢骆柯岳齐沙翁梅庄涂卫聂章童詹苗宁辛祁鲁阮' +
    '凌裴喻左申邬霍宫游屈毕古苑隋席岑缪饶卓项解蓝司盛楚冉丛佟臧扶褚娄麦蒲郁靳栾糜晏瞿阳伍费鲍滕舒纪狄窦曲敖仇桑蔺鄢戚匡湛荆佘寇尤巩仝常井房文安高]',
  'u',
);
const notGiven =
  /[的是为在有不可应等级类及其或与者们各每均被把了着请括某×○这那和区县市镇乡省州旗盟将需会能要对从向到就都也还因但于由并]/u;
/** Ends of words for things and bodies. */
const ofThings = /^[赛书馆坊室元店课班节站线车画剧团社奖会杯展院]/u;
const pieces = /^\p{Script=Han}{1,2}$/u;

/**
 * How long the name of a person is that begins at an index of a folded text, 0 where none does. Names are in no dictionary: a
 * surname that stands alone, and one or two signs behind it that are no words of a sentence (the dictionary is ICU's).
 */
export function nameLengthAt(text: string, index: number): number {
  const ahead = text.slice(index, index + 7);
  const [first, second, third] = [...segmenter.segment(ahead)].map((it) => it.segment);
  if (first?.length !== 1 || !surname.test(first) || beginsWord.test(ahead)) return 0;
  if (second === undefined || !pieces.test(second) || notGiven.test(second)) return 0;
  const isLonger = second.length === 1 && third?.length === 1 && pieces.test(third) && !notGiven.test(third);
  const length = second.length === 2 || isLonger ? 3 : 2;
  return ofThings.test(ahead.slice(length)) ? 0 : length;
}
