import { personsIn } from '../sheet/persons.ts';
import { placeholderOf } from '../sheet/placeholder.ts';
import { CellRefusal } from '../sheet/problems.ts';

/** Words that stand where a name should and are none. */
const noName =
  /通知|选举|产生|代[理管]|主持|确定|公布|届|待|暂|空缺|缺额|人选|无人|另行|研究|任命|负责|兼管|某|见备注|^见|同上|同前|附后|^略$|[:：*＊※★☆#△▲×✕]|[xXＸ○〇]{2}/u;

/** An office, a form of address or a number of people beside the names, or in place of one. */
const besideName =
  /^(?:专职|兼职|主席|委员|党组成员)$|(?:主席|主任|会长|理事长|秘书长|书记|局长|科长|村长|委员|同志|先生|女士)$|等(?:[\d一二三四五六七八九十两几多]+[人名位]?)?$|\d/u;
/** What is personal of itself, where a name should stand: 甲一，女，45岁，汉族. */
const personalItself =
  /^(?:[男女]性?|\p{Script=Han}{1,5}族|\d{1,3}岁?|\d{4}年.*|.*(?:党员|残疾)|群众|团员|小学|初中|高中|中专|大专|本科|硕士|博士)$/u;

/** What is personal in brackets behind a name; what says of the office (兼, 代) is not. */
const personal =
  /[(（][^)）]*(?:\d|生|族|岁|[男女]|党|团员|学历|本科|大专|硕士|[一二三四]级|残|盲|聋|视力|听力|肢体|言语|智力|精神|证|籍|人[)）])/u;

/**
 * The names of those who hold an office, without vacant offices beside them (张三、空缺). Throws a CellRefusal for words that are no
 * name, and where a name bears what is personal.
 */
export function holdersIn(text: string): string[] {
  const allowed = '姓名，几个人用顿号隔开；没有人的写“空缺”';
  const names = personsIn(text).filter((name) => placeholderOf(name) === undefined);
  for (const name of names) {
    if (personal.test(name) || personalItself.test(name))
      throw new CellRefusal('姓名后面写了年龄、民族、残疾一类的个人情况，不得公开', {
        ...{ allowed, isPersonal: true },
        todo: '删掉这些话，只写姓名，再导入',
      });
    if (noName.test(name) || besideName.test(name))
      throw new CellRefusal(`“${name}”不像姓名`, { allowed, todo: '没有人的写“空缺”；有人的只写姓名' });
  }
  return names;
}
