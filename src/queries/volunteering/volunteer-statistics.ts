import { observationsAbout } from '../measures/observation-files.ts';
import { measureId, measureOf, type MeasureId } from '../../schemas/measure.ts';
import { onceFor } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { site } from '../site/site.ts';
import type { Words } from '../../words/languages.ts';

/** The measures of volunteering (志愿服务统计) that the start page shows, a column each. */
const measures = [
  'volunteers-registered',
  'volunteer-times-helped',
  'volunteer-hours',
] as const satisfies MeasureId[];

/** A figure of a year with the row that it stands in; undefined where none is on record. */
type YearFigure = { value: string; path: string } | undefined;

/** The figures of the publisher's place, the latest year first. */
export interface VolunteerStatistics {
  columns: { id: MeasureId; name: string }[];
  years: { year: number; figures: YearFigure[] }[];
}

/** Volunteers, times helped and hours of five years, as observed; undefined where nothing of it is on record. */
export const volunteerStatistics = onceFor((words: Words): VolunteerStatistics | undefined => {
  const place = directory().places.resolve(site.place ?? '')?.code ?? '';
  const columns = measures.map((id) => {
    const { unit } = measureOf(id);
    const byYear = new Map(
      observationsAbout(id, place).flatMap(({ file, row, id: anchor }): [number, YearFigure][] => {
        const year = row.year ?? Number(row.on?.slice(0, 4));
        const path = `/observations/${file.id}/#${anchor}`;
        return row.value === undefined
          ? []
          : [[year, { value: words.quantities.value(row.value, unit), path }]];
      }),
    );
    return { id, name: words.value(measureId, id), byYear };
  });
  const years = [...new Set(columns.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => b - a);
  if (years.length === 0) return undefined;
  return {
    columns: columns.map(({ id, name }) => ({ id, name })),
    years: years
      .slice(0, 5)
      .map((year) => ({ year, figures: columns.map(({ byYear }) => byYear.get(year)) })),
  };
});
