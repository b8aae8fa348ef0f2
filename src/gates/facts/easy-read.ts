import { easyReadFaults } from '../../domain/reading/easy-read.ts';
import type { EasyRead } from '../../schemas/easy-read.ts';
import { easyReadAlone, hardWords, sayEasyReadFault } from '../../words/zh-CN/faults/easy-read.ts';
import { fault, type FactFault } from './rule.ts';

/** An easy-read text, its parts and its title are easy to read: who needs it has no other. */
export function* easyRead(record: Partial<EasyRead>): Generator<FactFault> {
  const {
    easyRead: sentences = [],
    easyReadBring: bring = [],
    easyReadSteps: steps = [],
    easyReadTitle: title,
  } = record;
  const written = [
    ...sentences.map((text, at) => ({ text, path: ['easyRead', at] })),
    ...bring.map((text, at) => ({ text, path: ['easyReadBring', at] })),
    ...steps.map((text, at) => ({ text, path: ['easyReadSteps', at] })),
    ...(title === undefined ? [] : [{ text: title, path: ['easyReadTitle'] }]),
  ];
  const alone = (['easyReadTitle', 'easyReadBring', 'easyReadSteps'] as const).filter(
    (field) => sentences.length === 0 && record[field] !== undefined,
  );
  for (const field of alone) {
    const { what, todo } = easyReadAlone(field);
    yield fault([field], what, todo);
  }
  const texts = written.map((it) => it.text);
  for (const it of easyReadFaults(texts, hardWords)) {
    const { what, todo } = sayEasyReadFault(it);
    yield fault(written[it.at]?.path ?? [], what, todo, it.code === 'address' ? 'warning' : 'error');
  }
}
