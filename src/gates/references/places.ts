import type { Places } from '../../domain/places/places.ts';
import { recordsOf, type Content } from '../../records/content.ts';
import type { RecordPath } from '../../records/folder.ts';
import type { FieldPath } from '../../records/source.ts';
import type { Fault } from './fault.ts';

interface Placed {
  record: Pick<RecordPath, 'file'>;
  path: FieldPath;
  code: string;
}

/** Every place that a record names, with the field that names it. */
function* placesNamed(content: Content): Generator<Placed> {
  for (const collection of ['federations', 'associations', 'organisations'] as const)
    for (const record of recordsOf(content, collection)) {
      yield { record, path: ['place'], code: record.data.place };
      for (const [index, { place: code }] of record.data.offices.entries())
        if (code !== undefined) yield { record, path: ['offices', index, 'place'], code };
    }
  for (const collection of ['service-places', 'stations'] as const)
    for (const record of recordsOf(content, collection)) {
      yield { record, path: ['place'], code: record.data.place };
      const code = record.data.office.place;
      if (code !== undefined) yield { record, path: ['office', 'place'], code };
    }
  for (const record of recordsOf(content, 'volunteering'))
    yield { record, path: ['place'], code: record.data.place };
  for (const [index, session] of (content.singles['volunteer-guide']?.training.sessions ?? []).entries())
    yield {
      record: { file: 'volunteer-guide.json' },
      path: ['training', 'sessions', index, 'place'],
      code: session.place,
    };
  for (const collection of ['evaluations', 'surveys'] as const)
    for (const record of recordsOf(content, collection))
      if (record.data.place !== undefined) yield { record, path: ['place'], code: record.data.place };
  for (const record of recordsOf(content, 'documents'))
    if (record.data.place !== undefined) yield { record, path: ['place'], code: record.data.place };
  for (const record of recordsOf(content, 'inspections')) {
    yield { record, path: ['place'], code: record.data.place };
    for (const [index, { place: code }] of record.data.findings.entries())
      if (code !== undefined) yield { record, path: ['findings', index, 'place'], code };
  }
  for (const record of recordsOf(content, 'observations'))
    for (const [index, { place: code }] of record.data.rows.entries())
      if (code !== undefined && code !== 'nation') yield { record, path: ['rows', index, 'place'], code };
  for (const record of recordsOf(content, 'policies'))
    for (const [index, { binds }] of record.data.commitments.entries())
      for (const [position, code] of (binds.places ?? []).entries())
        yield { record, path: ['commitments', index, 'binds', 'places', position], code };
  for (const record of recordsOf(content, 'villages'))
    yield { record, path: ['township'], code: record.data.township.slice(0, 9) };
}

/** Every place that a record names is one of the places served. */
export function placeFaults(content: Content, places: Places): Fault[] {
  const file =
    content.divisions.length > 0 ? 'divisions.csv 里' : 'divisions.csv（没有就新建，第一行写 code,name）里';
  return [...placesNamed(content)]
    .filter(({ code }) => !places.resolve(code))
    .map(({ record, path, code }): Fault => ({
      record,
      path,
      what: `行政区划名单里没有 ${code}`,
      todo: `核对代码；确实是它，就在 ${file}加一行“${code},名称”`,
      level: 'error',
    }));
}
