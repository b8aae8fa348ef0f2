import { wordOf } from '../../schemas/enum-words.ts';
import { measureSubject, type Measure } from '../../schemas/measure-type.ts';
import type { DivisionList } from '../divisions.ts';
import type { KnownOrganisation } from '../organisations.ts';
import type { References } from '../references.ts';
import { tidy } from '../sheet/normalise.ts';
import { namedDivision } from '../sheet/place.ts';
import { CellRefusal } from '../sheet/problems.ts';

function isPlace(text: string, lists: DivisionList): boolean {
  try {
    namedDivision(text, lists, true);
    return true;
  } catch {
    return false;
  }
}

/** The body that a cell names. Throws a CellRefusal where there is none of it; of a place that it is one. */
export function bodyNamed(
  text: string,
  { about, name }: Pick<Measure, 'about' | 'name'>,
  { references, lists }: { references: References; lists: DivisionList },
): KnownOrganisation {
  try {
    return references.organisation(text);
  } catch (error) {
    if (!isPlace(text, lists)) throw error;
    throw new CellRefusal(`指标“${name}”说的是${wordOf(measureSubject, about)}，“${tidy(text)}”是地方`, {
      todo: '换成单位的名称或者编号，或者换一个说地方的指标',
    });
  }
}
