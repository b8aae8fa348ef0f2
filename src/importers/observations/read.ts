import { referencesOf } from '../references.ts';
import type { Grid } from '../sheet/cell.ts';
import { findForms } from '../sheet/forms.ts';
import { severalForOneId } from '../sheet/record-id.ts';
import type { Destination, SheetImport } from '../sheet/types.ts';
import { rowColumns } from './columns.ts';
import { ObservationFiles } from './files.ts';
import { readFigureForm } from './read-form.ts';

/** The sheet of the template that explains the measures: it holds no figures. */
export const measureSheet = '可选的指标';

/** Reads every sheet of figures, one measure a sheet, into the observations of the content folder. */
export function readObservations(grids: readonly Grid[], destination: Destination): SheetImport {
  const { forms: found, problems, remarks } = findForms(grids, rowColumns);
  const content = destination.content();
  const references = referencesOf(content);
  const { lists } = destination;
  problems.push(
    ...severalForOneId(
      destination.id,
      found.map((it) => it.grid),
    ),
  );
  const forms = found.flatMap(
    (it) => readFigureForm(it, { grid: it.grid, problems, remarks, references, lists }) ?? [],
  );
  const files = new ObservationFiles(content, destination, { problems, remarks });
  for (const form of forms) files.add(form);
  const records = files.finish(forms);
  return {
    records,
    problems,
    remarks: remarks.filter(({ sheet }) => sheet !== measureSheet),
    publishers: [],
  };
}
