import { filesOf, type Content } from '../records/content.ts';
import { idsOfTargets, noSuchId, type IdTarget } from '../records/references.ts';
import { alike, organisationsIn, organisationsNamed, type KnownOrganisation } from './organisations.ts';
import type { Cell, Grid } from './sheet/cell.ts';
import type { Columns, Values } from './sheet/column.ts';
import { normalise, tidy } from './sheet/normalise.ts';
import { idAsked } from './sheet/place.ts';
import { CellRefusal, type Problem } from './sheet/problems.ts';
import { problemAt } from './sheet/read-cell.ts';
import type { Row } from './sheet/table.ts';

/** Records of a content folder that a form may name. */
export interface References {
  /** By id, by exact name, or both: `云汀市盲人协会（9901-blind）`. Throws a CellRefusal where there is none of it. */
  organisation: (text: string) => KnownOrganisation;
  /** All organisations. */
  organisations: readonly KnownOrganisation[];
  /** The id again. Throws a CellRefusal where the collection has no such record; one that is its title is told the id. */
  record: (target: IdTarget, id: string) => string;
  /** The id again. Throws a CellRefusal where no policy text states such a commitment. */
  commitment: (id: string) => string;
}

/** How the record of an organisation comes to be: the roster makes those of associations alone. */
const organisationTodo = (name: string): string =>
  /(?:联合会|残联)$/u.test(name)
    ? '残联的记录不由名录导入：照内容文件夹里别的残联的记录新建一个，再导入'
    : '先导入名录（npm run import -- roster），或者在内容文件夹里新建这家单位的记录';

function organisationNamed(known: readonly KnownOrganisation[], text: string): KnownOrganisation {
  const typed = tidy(text);
  const [, name = typed, id = typed] = /^(.*?)\s*[（(]([^（）()]+)[）)]$/u.exec(typed) ?? [];
  const byId = known.find((it) => it.id === id);
  if (byId) {
    if (name === id || normalise(name) === normalise(byId.name)) return byId;
    throw new CellRefusal(`编号 ${id} 是“${byId.name}”的，这里写的是“${name}”`, {
      todo: '核对名称和编号，改正写错的一个',
    });
  }
  const [found, ...others] = organisationsNamed(known, typed);
  if (!found) {
    const todo = organisationTodo(name);
    const like = alike(known, typed).map((it) => `${it.name}（${it.id}）`);
    throw new CellRefusal(`内容文件夹里没有“${typed}”`, {
      ...(like.length > 0 ? { allowed: `名字像的有：${like.join('、')}` } : {}),
      todo: like.length > 0 ? `是其中一个的，写它的全称或者编号；不是的，${todo}` : todo,
    });
  }
  if (others.length > 0)
    throw new CellRefusal(`内容文件夹里有 ${others.length + 1} 个“${typed}”`, {
      allowed: [found, ...others].map((it) => it.id).join('、'),
      todo: '写编号，不写名称',
    });
  return found;
}

/** What the records of a content folder are called. */
export function referencesOf(content: Content): References {
  const bodies = organisationsIn(content);
  const record = (target: IdTarget, id: string): string => {
    const known = idsOfTargets(content, [target]);
    if (known.has(id)) return id;
    const there = target === 'commitments' ? [] : filesOf(content, target);
    const titled = there.filter(({ data }) => (data as { title?: string } | null)?.title === id);
    if (titled.length > 0)
      idAsked(
        id,
        titled.map((it) => ({ id: it.id, name: id })),
      );
    const { what, todo } = noSuchId(id, [target], { known });
    throw new CellRefusal(what, { todo });
  };
  return {
    organisations: bodies,
    organisation: (text) => organisationNamed(bodies, text),
    record,
    commitment: (id) => record('commitments', id),
  };
}

/** What `act` makes of a cell; undefined with a problem at the cell where it refuses it. */
export function attempt<Value>(
  { grid, cell, problems }: { grid: Grid; cell: Cell; problems: Problem[] },
  act: () => Value,
): Value | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    const { message, allowed, todo } = error;
    const more = { ...(allowed ? { allowed } : {}), ...(todo ? { todo } : {}) };
    problems.push(problemAt(grid, cell, { what: message, ...more }));
    return undefined;
  }
}

/** What looks up the words of some cells of a row. */
export type Finders<Name extends PropertyKey> = Partial<Record<Name, (text: string) => string>>;

/** The values of a row with what its finders make of some; what they refuse is told at its cell and left out. */
export function lookUp<Of extends Columns>(
  { grid, problems }: { grid: Grid; problems: Problem[] },
  { values, cell }: Pick<Row<Of>, 'values' | 'cell'>,
  finders: Finders<keyof Of>,
): Values<Of> {
  const found = (Object.entries(finders) as [keyof Of & string, (text: string) => string][]).map(
    ([name, find]) => {
      const text = values[name];
      const at = { grid, cell: cell(name), problems };
      return [name, typeof text === 'string' ? attempt(at, () => find(text)) : undefined] as const;
    },
  );
  return { ...values, ...Object.fromEntries(found) };
}
