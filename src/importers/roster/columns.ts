import { associationKinds, associationSchema, type AssociationKind } from '../../schemas/association.ts';
import type { Leaders, Term } from '../../schemas/people.ts';
import type { DivisionList } from '../divisions.ts';
import type { Cell } from '../sheet/cell.ts';
import { creditCode, phones, placeIn, properName } from '../sheet/cell-types.ts';
import { columnsFor, type CellType } from '../sheet/column.ts';
import { fieldOf, type Field } from '../sheet/field.ts';
import { normalise, splitList } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { answers } from '../sheet/words.ts';
import { access } from './access.ts';
import { holdersIn } from './holders.ts';
import { hours } from './hours.ts';

const kindIds = Object.keys(associationKinds) as AssociationKind[];
const categories = kindIds.map((id) => associationKinds[id].categories.join('、'));

/** The kind that a disability category means: 听力、言语 → deaf, 听力 alone too. */
function kindOf(cell: Cell): AssociationKind {
  const parts = splitList(cell.text).map((part) => normalise(part).replace(/(?:残疾)?类?$/u, ''));
  const kind = kindIds.find((id) =>
    parts.every((part) => associationKinds[id].categories.some((category) => category === part)),
  );
  if (!kind) throw new CellRefusal(`“${cell.text}”不在五类之内`);
  return kind;
}

const kind: CellType<AssociationKind> = {
  parse: kindOf,
  write: (id) => associationKinds[id].categories.join('、'),
  allowed: categories.map((it) => `“${it}”`).join(' '),
  words: categories,
};

/** The roles of a roster by column. */
export const roleColumns = ['chairs', 'viceChairs', 'secretaries'] as const;

/** Names of office holders of a role; a vacant office beside them (张三、空缺) has none. */
const holders = (role: Leaders[number]['role']): CellType<Leaders> => ({
  parse: ({ text }) => {
    const names = holdersIn(text);
    return names.length > 0 ? names.map((name) => ({ role, name })) : undefined;
  },
  write: (leaders) =>
    leaders.flatMap((it) => (it.role === role && it.name ? [it.name] : [])).join('、') || undefined,
  allowed: fieldOf(associationSchema, ['leaders', 0, 'name']).help,
});

const termForm = /^(\d{4})(?:年|[./-])(\d{1,2})月?(?:至|到|-|~)+(\d{4})(?:年|[./-])(\d{1,2})月?$/u;

/** 2023年5月—2028年5月, 2023.5-2028.5 → months. */
function termOf(cell: Cell, field: Field | undefined): Term {
  const [, from = '', fromMonth = '', to = '', toMonth = ''] = termForm.exec(normalise(cell.text)) ?? [];
  if (!from) throw new CellRefusal(`“${cell.text}”读不出起止年月`);
  const term = { from: `${from}-${fromMonth.padStart(2, '0')}`, to: `${to}-${toMonth.padStart(2, '0')}` };
  return field ? field.check(term) : term;
}

const monthText = (month: string): string => month.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月');
const term: CellType<Term> = {
  parse: termOf,
  write: ({ from, to }) => `${monthText(from)}—${monthText(to)}`,
  allowed: '“2023年5月—2028年5月”这样的写法',
};
const registered = answers(
  ['已登记', '有'],
  ['未登记', '无', '没有'],
  ['登记', '注册', '注册登记', '登记注册'],
);

/** The columns of the roster (名录), for the lists of places of this run. */
export function rosterColumns(divisions: DivisionList) {
  const column = columnsFor(associationSchema);
  return {
    serial: column({ header: '序号', also: ['编号'] }),
    place: column({
      header: '行政区划',
      also: ['区划', '行政区划代码', '所在地', '所属地区'],
      required: true,
      carriesDown: true,
      path: ['place'],
      type: placeIn(divisions),
    }),
    name: column({
      header: '协会名称',
      also: ['名称', '单位名称'],
      required: true,
      path: ['name'],
      type: properName,
    }),
    kind: column({
      header: '残疾类别',
      also: ['类别'],
      required: true,
      path: ['kind'],
      type: kind,
    }),
    registered: column({
      header: '是否登记',
      also: ['登记情况'],
      path: ['registration', 'registered'],
      allowed: '已登记、未登记',
      type: registered,
    }),
    creditCode: column({
      header: '统一社会信用代码',
      also: ['信用代码'],
      path: ['registration', 'creditCode'],
      type: creditCode,
    }),
    address: column({ header: '办公地址', also: ['地址'], path: ['offices', 0, 'address'] }),
    phones: column({
      header: '办公电话',
      also: ['联系电话', '电话', '联系方式'],
      path: ['contact', 'phones'],
      type: phones,
    }),
    hours: column({
      header: '开放时间',
      also: ['办公时间', '服务时间'],
      path: ['offices', 0, 'hours'],
      type: hours,
    }),
    access: column({
      header: '无障碍设施',
      also: ['无障碍条件'],
      path: ['offices', 0, 'access', 'features'],
      type: access,
    }),
    chairs: column({ header: '主席', path: ['leaders'], type: holders('主席') }),
    viceChairs: column({ header: '副主席', path: ['leaders'], type: holders('副主席') }),
    secretaries: column({ header: '秘书长', path: ['leaders'], type: holders('秘书长') }),
    term: column({
      header: '本届任期',
      also: ['任期'],
      path: ['term'],
      type: term,
    }),
    note: column({ header: '备注', path: ['note'] }),
  };
}

/** The columns of the roster. */
export type RosterColumns = ReturnType<typeof rosterColumns>;
