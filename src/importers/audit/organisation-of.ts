import { alike, organisationsNamed, type KnownOrganisation } from '../organisations.ts';
import type { Grid } from '../sheet/cell.ts';
import type { Labelled } from '../sheet/labelled.ts';
import { normalise } from '../sheet/normalise.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { Problem } from '../sheet/problems.ts';
import type { coverColumns } from './cover.ts';

const addTodo = '先导入名录（npm run import -- roster），或者在内容文件夹里新建这家单位的记录，再导入审计';

/**
 * The organisation that a cover names: by its credit code, else by its exact name. Code and name must not belong to
 * different organisations.
 */
export function organisationOf(
  known: readonly KnownOrganisation[],
  grid: Grid,
  cover: Labelled<typeof coverColumns>,
): { found?: KnownOrganisation; problem?: Problem } {
  const { organisation: name, code } = cover.values;
  if (name === undefined) return {};
  const at = (field: 'organisation' | 'code', what: string, todo: string): { problem: Problem } => ({
    problem: problemAt(grid, cover.cell(field), { what, todo }),
  });
  const byCode = code === undefined ? undefined : known.find((it) => it.creditCode === code);
  if (byCode) {
    if (normalise(byCode.name) === normalise(name)) return { found: byCode };
    const what = `代码 ${code ?? ''} 是“${byCode.name}”（${byCode.id}）的，这里写的是“${name}”`;
    return at('organisation', what, '核对名称和代码，改正写错的一个；改了名的单位，请先更新它的记录');
  }
  const [found, ...others] = organisationsNamed(known, name);
  if (!found) {
    const like = alike(known, name).map((it) => `${it.name}（${it.id}）`);
    const what = `内容文件夹里没有“${name}”`;
    return like.length === 0
      ? at('organisation', what, addTodo)
      : at(
          'organisation',
          `${what}，名字像的有：${like.join('、')}`,
          `是其中一个的，封面写它的全称；不是的，${addTodo}`,
        );
  }
  if (others.length > 0)
    return at(
      'organisation',
      `内容文件夹里有 ${others.length + 1} 个“${name}”`,
      '在它们的记录里写上统一社会信用代码',
    );
  if (code !== undefined && found.creditCode !== undefined) {
    const what = `“${name}”（${found.id}）的统一社会信用代码是 ${found.creditCode}，这里写的是 ${code}`;
    return at('code', what, '核对代码，改正表格或者记录里写错的一个');
  }
  return { found };
}
