const digits = '零一二三四五六七八九';

/** A number from 1 to 999 as laws write it: 一百零五. */
function chinese(n: number): string {
  if (n < 10) return digits.charAt(n);
  if (n < 20) return `十${n % 10 ? digits.charAt(n % 10) : ''}`;
  if (n < 100) return `${digits.charAt(Math.floor(n / 10))}十${n % 10 ? digits.charAt(n % 10) : ''}`;
  const rest = n % 100;
  const tail =
    rest === 0 ? '' : rest < 10 ? `零${digits.charAt(rest)}` : chinese(rest).replace(/^十/, '一十');
  return `${digits.charAt(Math.floor(n / 100))}百${tail}`;
}

const subjects = ['协会', '机构', '学校', '图书馆', '服务站', '联合会', '街道', '县区', '村组织'];
const duties = ['应当公布', '应当建立', '可以组织', '不得拒绝', '负责核对', '定期检查', '按时报告'];
const things = ['台账', '经费', '预算', '设施', '培训', '补贴', '名单', '结果', '计划', '记录', '标准'];

/** A made-up law as MDX: chapters of 42 articles, each of about `length` characters, no two alike; the same every time. */
export function longLaw(articles: number, length: number): string {
  let state = 7;
  const one = (of: readonly string[]): string => {
    state = (state * 48271) % 2147483647;
    return of[state % of.length] ?? '';
  };
  const article = (n: number): string => {
    let text = `第${chinese(n)}条 `;
    while (text.length < length) text += `${one(subjects)}${one(duties)}${one(things)}和${one(things)}，`;
    return text.replace(/，$/, '。');
  };
  const body: string[] = [];
  for (let n = 1; n <= articles; n++) {
    if (n % 42 === 1) body.push(`## 第${chinese(Math.ceil(n / 42))}章 ${one(things)}`);
    body.push(article(n));
  }
  return `---\ntitle: 云汀市长条例（演示）\nissuers: [云汀市人民代表大会]\n---\n\n${body.join('\n\n')}\n`;
}
