import type { Places } from '../../domain/places/places.ts';
import { askedOf } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import { noSuchPlace } from './existence.ts';
import type { RecordFault } from '../record-fault.ts';

/** Village files: named after their township, which is one, with the villages that the list has, under their names. */
export function villageFaults(content: Content, places: Places): RecordFault[] {
  return askedOf(content, 'villages').flatMap((record): RecordFault[] => {
    const { township, associations } = record.data;
    const code = township.slice(0, 9);
    const place = places.resolve(code);
    const faults: RecordFault[] = place
      ? []
      : [{ record, path: ['township'], level: 'error', ...noSuchPlace(content, code) }];
    if (record.id !== code)
      faults.push({
        record,
        path: ['township'],
        what: `文件名是 ${record.id}，乡镇（街道）代码是 ${code}`,
        todo: `文件改名为 villages/${code}.json，或者改正 township`,
        level: 'error',
      });
    const listed = new Set(place?.children);
    associations.forEach((association, index) => {
      const known = places.byCode.get(association.code);
      if (known && known.name !== association.village)
        faults.push({
          record,
          path: ['associations', index, 'village'],
          what: `${association.code} 在 divisions.csv 里叫“${known.name}”，这里叫“${association.village}”`,
          todo: '核对名称和代码，改成一样的',
          level: 'warning',
        });
      if (!known && listed.size > 0)
        faults.push({
          record,
          path: ['associations', index, 'code'],
          what: `divisions.csv 列了 ${place?.name ?? code} 的村（社区），其中没有 ${association.code} ${association.village}`,
          todo: `核对代码；确实是它，就在 divisions.csv 里加一行“${association.code},${association.village}”`,
          level: 'warning',
        });
    });
    return faults;
  });
}
