import { rowPeriod } from '../../domain/measures/observations.ts';
import type { Places } from '../../domain/places/places.ts';
import { besideAsked } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import { measureSubject } from '../../schemas/measure-type.ts';
import { measureOf } from '../../schemas/measure.ts';
import { idsOfTargets } from '../../records/references.ts';
import { bodyCollections } from '../../schemas/reference.ts';
import type { RecordFault } from '../record-fault.ts';
import { error } from './lookup.ts';
import { wordOf } from '../../schemas/enum-words.ts';

/** Observations: they are about whom their measure is about, and no figure is told twice. */
export function* observationFaults(content: Content, places: Places): Generator<RecordFault> {
  const everybody = idsOfTargets(content, bodyCollections);
  const known = {
    place: everybody,
    federation: idsOfTargets(content, ['federations']),
    association: idsOfTargets(content, ['associations']),
    supervised: idsOfTargets(content, ['associations', 'organisations']),
  };
  const told = new Map<string, string>();
  for (const record of besideAsked(content, 'observations')) {
    const { measure: id, rows, commitment } = record.data;
    const { about, name } = measureOf(id);
    for (const [index, row] of rows.entries()) {
      const path = ['rows', index];
      const { organisation } = row;
      if (organisation !== undefined && everybody.has(organisation) && !known[about].has(organisation))
        yield error(
          record,
          [...path, 'organisation'],
          `“${organisation}”不是${wordOf(measureSubject, about)}，“${name}”说的是${wordOf(measureSubject, about)}`,
          '核对单位和指标',
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
