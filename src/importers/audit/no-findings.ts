import type { Cell, Grid } from '../sheet/cell.ts';
import type { Header } from '../sheet/header.ts';
import { normalise } from '../sheet/normalise.ts';
import { placeholderOf } from '../sheet/placeholder.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { skippedNote, type ReadTable, type Row } from '../sheet/table.ts';
import type { findingColumns } from './tables.ts';

type Findings = ReadTable<typeof findingColumns>;

/** 无, 未发现问题, 本年度审计未发现重大违规问题: that an audit found nothing. */
const none =
  /^(?:经过?|本次|此次|本年度?|年度|审计|期间|过程|中|[,:]|截[至止]\S{2,12}日)*(?:均?无|没有?|尚?未|暂无|未曾)(?:审计)?(?:发现|查出|存在|见)?(?:任何|重大|明显|异常|违规|违纪|违法|违反\S{1,8}|的|及|和|、)*(?:问题|事项|情况|行为)?[。.]?$|^(?:无异常|不适用)$/u;

const isNone = (title: string): boolean => none.test(normalise(title));

/** Rows of findings without those that say that there are none; where such a row says more, it is a problem. */
export function withoutNone(grid: Grid, header: Header, { rows, problems }: Findings): Findings {
  const at = (name: 'id' | 'title'): number | undefined => header.at.get(name);
  const restOf = (title: Cell): Cell[] =>
    grid
      .filled(title.row)
      .filter((it) => it.address === it.master && it.column !== at('id') && it.column !== at('title'))
      .filter(({ text }) => placeholderOf(text) === undefined && !isNone(text));
  const saysNone = (row: Row<typeof findingColumns>): boolean => {
    const title = row.cell('title');
    const isEmpty = title.text === '' || placeholderOf(title.text) !== undefined;
    return isNone(title.text) || (isEmpty && restOf(title).length === 0);
  };
  const noneRows = rows.filter(saysNone);
  const silent = new Set(noneRows.map((row) => row.cell('title').row));
  const own = problems.filter(({ cell }) => !silent.has(Number(/\d+$/u.exec(cell ?? '')?.[0])));
  const told = noneRows.flatMap((row) => {
    const title = row.cell('title');
    const [first, ...others] = restOf(title);
    if (!first) {
      grid.notes.add({
        ...skippedNote(grid, [title.text === '' ? (grid.filled(title.row)[0] ?? title) : title], undefined),
        ...{
          why: '写的是没有问题，不公开为一个问题',
          todo: '确实没有问题的不用管；有问题的写明是什么问题，再导入',
        },
      });
      return [];
    }
    const more = others.length > 0 ? ` 等 ${others.length + 1} 格` : '';
    return problemAt(grid, title, {
      what: `“问题”写的是“${title.text}”，同一行的 ${first.address}“${first.text}”${more}却有内容`,
      todo: '有问题的，写明是什么问题；没有问题的，这一行整行清空',
    });
  });
  return { rows: rows.filter((row) => !noneRows.includes(row)), problems: [...own, ...told] };
}
