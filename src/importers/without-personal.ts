import { masked, type PersonalData } from '../domain/privacy/kinds.ts';
import { personalDataIn } from '../domain/privacy/personal-data.ts';

/** Headers whose cells are about a person, whatever stands in them. */
const ofPerson =
  /姓名|名字|户主|家属|家长|人员|(?<!法)人$|身份证|证件|残疾人?证|证号|卡号|账号|手机|住址|家庭|籍贯|出生|生日|年龄|民族|病情|病史|诊断|等级|微信|邮箱/u;

/** Who signs a form, behind what they sign as. */
const signed =
  /((?:填[表报写]|制表|经办|审[核批定]|复核|联系|负责|录入|校对|报送|责任|主管)[人员者]\s*(?:姓名)?\s*[:：]?\s*|(?:签[名字]|会计|出纳|主任|科长|校对|制表|审核|复核)\s*[:：]\s*)(?![签盖姓电联审填意未不已应由和及或的员一是])(\p{Script=Han})\s?\p{Script=Han}(?:\s?\p{Script=Han}){0,2}(?:[、，,]\p{Script=Han}{2,4})*(?=$|[^\p{Script=Han}])/gu;

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a find in a text, whatever marks stand between their signs; undefined where they stand there otherwise. */
function hidden(text: string, { words }: PersonalData): string | undefined {
  const signs = [...words.replace(/\s+/gu, '')].map(escaped);
  const form = new RegExp(signs.join('[^\\p{L}\\p{N}]{0,4}'), 'giu');
  const found = [text, text.normalize('NFKC')].find((it) => it.search(form) >= 0);
  return found?.replace(form, masked(words));
}

/**
 * Words of a file as a message may show them: numbers and other data of a person, and who signs, are masked (138…00), so that no
 * message goes further than the file. Whoever has the file finds the cell.
 * @param label the header of the cell they stand in
 */
export function withoutPersonal(text: string, label = ''): string {
  const shown = text.replace(signed, '$1$2…');
  if (label !== '' && ofPerson.test(label.replace(/\s+/gu, '')))
    return shown.length > 4 ? masked(shown) : `${shown.slice(0, 1)}…`;
  return personalDataIn(text, label).reduce((said, found) => {
    const without = hidden(said, found);
    if (without !== undefined) return without;
    return found.certain || label !== '' ? masked(said) : said;
  }, shown);
}
