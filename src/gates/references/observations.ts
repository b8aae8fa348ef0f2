import { rowPeriod } from '../../domain/measures/observations.ts';
import type { Places } from '../../domain/places/places.ts';
import { recordsOf, type Content } from '../../records/content.ts';
import { measureSubjects } from '../../schemas/measure-type.ts';
import { measureOf } from '../../schemas/measure.ts';
import type { Fault } from './fault.ts';
import { commitmentIds, error, idsOf, missing } from './lookup.ts';

/** Observations: whom they are about and what they come from exists, and no figure is told twice. */
export function* observationFaults(content: Content, places: Places): Generator<Fault> {
  const documents = idsOf(content, 'documents');
  const commitments = commitmentIds(content);
  const known = {
    place: idsOf(content, 'federations'),
    federation: idsOf(content, 'federations'),
    association: idsOf(content, 'associations'),
    supervised: idsOf(content, 'associations', 'organisations'),
  };
  const told = new Map<string, string>();
  for (const record of recordsOf(content, 'observations')) {
    const { measure: id, rows, source, commitment } = record.data;
    const { about, name } = measureOf(id);
    yield* missing(record, ['commitment'], commitment, commitments, '承诺');
    yield* missing(record, ['source', 'document'], source.document, documents, '资料');
    for (const [index, row] of rows.entries()) {
      const path = ['rows', index];
      yield* missing(record, [...path, 'source', 'document'], row.source?.document, documents, '资料');
      yield* missing(
        record,
        [...path, 'organisation'],
        row.organisation,
        known[about],
        measureSubjects[about],
      );
      const whom = row.organisation ?? places.resolve(row.place ?? '')?.code ?? row.place ?? '';
      const key = [id, commitment, whom, rowPeriod(row)].join(' ');
      const first = told.get(key);
      if (first !== undefined)
        yield error(
          record,
          path,
          `${whom} 的“${name}”${rowPeriod(row)} 已经写在 ${first}`,
          '只留一个；数字更正的，改原来那一行，把旧的数值写在 corrected 里',
        );
      told.set(key, record.file);
    }
  }
}
