import { besideAsked } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import type { RecordFault } from '../record-fault.ts';

/** A credit code belongs to one organisation: the second record with it is a fault that names the first. */
export function creditCodeFaults(content: Content): RecordFault[] {
  const holders = new Map<string, string>();
  return [
    ...besideAsked(content, 'associations', 'organisations'),
    ...besideAsked(content, 'organisations', 'associations'),
  ].flatMap((record): RecordFault[] => {
    const code = record.data.registration?.creditCode;
    if (code === undefined) return [];
    const holder = holders.get(code);
    if (holder === undefined) {
      holders.set(code, record.file);
      return [];
    }
    return [
      {
        record,
        path: ['registration', 'creditCode'],
        what: `统一社会信用代码 ${code} 已经写在 ${holder}`,
        todo: '核对登记证书，一个代码只属于一个单位',
        level: 'error',
      },
    ];
  });
}
