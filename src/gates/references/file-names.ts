import type { Places } from '../../domain/places/places.ts';
import { askedOf } from '../../records/asked.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import { isOwnAddress } from '../../records/own-addresses.ts';
import type { RecordFault } from '../record-fault.ts';

const published = '新记录按这个规则改名；已经公布过的编号不要改，网址要一直有效';

function misnamed(record: RecordFile, expected: string, path: string, todo: string): RecordFault[] {
  if (record.id === expected) return [];
  const what = `文件名是 ${record.id}，按规则是 ${expected}`;
  return [{ record, path: [path], what, todo, level: 'warning' }];
}

/** Commitments whose page would stand where the portal has one of its own. */
const takenIds = (content: Content): RecordFault[] =>
  askedOf(content, 'policies').flatMap((record) =>
    record.data.commitments.flatMap(({ id }, index): RecordFault[] => {
      if (!isOwnAddress('commitments', id)) return [];
      const todo = '在前面加上地方，如 “yunting-”；纯数字和 list、year 这类词留给网站的列表';
      const what = `编号“${id}”是网站自己用的网址`;
      return [{ record, path: ['commitments', index, 'id'], what, todo, level: 'error' }];
    }),
  );

/**
 * Files are named after their place and kind, so that two people who enter the same association meet. A warning only: a
 * place may get another code, and what was published keeps its address.
 */
export function fileNameFaults(content: Content, places: Places): RecordFault[] {
  const short = (code: string): string => places.resolve(code)?.code ?? code;
  return [
    ...takenIds(content),
    ...askedOf(content, 'federations').flatMap((it) =>
      misnamed(it, short(it.data.place), 'place', published),
    ),
    ...askedOf(content, 'associations').flatMap((it) =>
      misnamed(it, `${short(it.data.place)}-${it.data.kind}`, 'place', published),
    ),
    ...askedOf(content, 'holidays').flatMap((it) =>
      misnamed(it, String(it.data.year), 'year', `文件改名为 holidays/${it.data.year}.json`).map(
        (fault): RecordFault => ({ ...fault, level: 'error' }),
      ),
    ),
  ];
}
