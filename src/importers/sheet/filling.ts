import { today } from '../../clock.ts';
import { dayOf } from './day.ts';
import { labelled, type FoundForm } from './forms.ts';
import { labelsInCell } from './label-text.ts';
import { momentOf } from './moment.ts';
import { tidy } from './normalise.ts';
import { CellRefusal, type Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import { filledByLabels, filledOnLabels } from './signing.ts';

const isOtherLabel = (text: string): boolean =>
  momentOf(text) === undefined && labelsInCell(text, []).length > 0;

/** The day on which a form was filled in, by whatever name it has there: its rows say how things stood on it. */
export function filledOn(form: FoundForm, problems: Problem[]): string | undefined {
  for (const label of filledOnLabels) {
    const cell = labelled(form, label);
    // A label without a value may have another one to its right.
    if (!cell || isOtherLabel(cell.text)) continue;
    try {
      const day = dayOf(cell);
      if (day > today()) throw new CellRefusal(`${day} 在将来`);
      return day;
    } catch (error) {
      if (!(error instanceof CellRefusal)) throw error;
      const { message, allowed, todo } = error;
      const more = { ...(allowed ? { allowed } : {}), ...(todo ? { todo } : {}) };
      problems.push(problemAt(form.grid, cell, { what: `${label}不对：${message}`, ...more }));
      return undefined;
    }
  }
  return undefined;
}

/** The body that filled in a form; empty where it does not say. */
export const filledBy = (form: FoundForm): string =>
  tidy(filledByLabels.map((label) => labelled(form, label)?.text).find((it) => it) ?? '');
