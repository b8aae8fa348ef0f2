import { oversizedParts } from '../../domain/audits/account-codes.ts';
import { formatWan } from '../../domain/values/money.ts';
import type { Budget } from '../../schemas/budget.ts';
import {
  fault,
  repeatedItems,
  titleYear,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';

/** A budget comes about the beginning of its year, a final account after its end. */
function* yearFaults({ data: { kind, year, publishedOn } }: CheckedRecord<Budget>): Generator<FactFault> {
  const after = yearOfDay(publishedOn) - year;
  const at = (what: string, level: 'error' | 'warning') =>
    fault(
      ['publishedOn'],
      `${year} 年的${kind}${what}（${publishedOn}）`,
      level === 'error' ? '核对年度、类型和公布日期' : '核对年度和公布日期；确实如此就不用改',
      level,
    );
  if (kind === '部门决算') {
    if (after < 1) yield at('在年度结束以前就公布了', 'error');
    else if (after > 2) yield at(`过了 ${after} 年才公布`, 'warning');
  } else if (after < -1) yield at('提前一年多就公布了', 'error');
  else if (after !== 0) yield at(after < 0 ? '在年度开始以前就公布了' : '过了这一年才公布', 'warning');
}

function* titleFaults({ data: { title, kind } }: CheckedRecord<Budget>): Generator<FactFault> {
  const other = kind === '部门预算' ? '决算' : '预算';
  if (title.includes(other) && !title.includes(kind.slice(2)))
    yield fault(['kind'], `标题是“${title}”，类型写的是${kind}`, '核对标题和类型');
}

function* lineFaults({ data: { lines } }: CheckedRecord<Budget>): Generator<FactFault> {
  for (const { index, line, parts } of oversizedParts(lines))
    yield fault(
      ['lines', index, 'amount'],
      `${line.code ?? ''} ${line.name}是 ${formatWan(line.amount)} 万元，它下面各项相加是 ${formatWan(parts)} 万元`,
      '核对金额和科目编码，各项相加不能多于上一级',
    );
  for (const [index, { side, code, name }] of lines.entries()) {
    const same = lines.findIndex((it) => it.side === side && it.code === code && it.name === name);
    if (same !== index)
      yield fault(['lines', index], `${side}“${name}”写了两次`, '只留一行；确实是两笔就写清名称', 'warning');
  }
  const total = (side: Budget['lines'][number]['side']) =>
    lines.find((it) => it.side === side && /^(?:本年)?(?:收入|支出)?(?:总计|合计)$/u.test(it.name))?.amount;
  const [income, expense] = [total('收入'), total('支出')];
  if (income !== undefined && expense !== undefined && income !== expense)
    yield fault(
      ['lines'],
      `收入总计 ${formatWan(income)} 万元，支出总计 ${formatWan(expense)} 万元，不相等`,
      '核对两个总计；有结余没有列出的就不用改',
      'warning',
    );
}

/** Budgets and final accounts: published when they can be, parts no larger than their whole. */
export const budgetFacts: Rule<Budget> = function* (record) {
  yield* yearFaults(record);
  yield* titleYear(['year'], record.data.title, record.data.year);
  yield* titleFaults(record);
  yield* lineFaults(record);
};

/** A federation has one budget and one final account a year: the second names the first. */
export function* sameBudgetFaults(
  records: readonly CheckedRecord<Budget>[],
): Generator<{ record: CheckedRecord<Budget>; found: FactFault }> {
  const keyOf = ({ data: { organisation, year, kind } }: CheckedRecord<Budget>): string =>
    `${organisation} ${year} ${kind}`;
  for (const { record, first } of repeatedItems(records, keyOf)) {
    const { organisation, year, kind } = record.data;
    const what = `${organisation} ${year} 年的${kind}已经写在 ${first.file}`;
    yield { record, found: fault(['year'], what, '只留一份；是另一年的，改正年度') };
  }
}
