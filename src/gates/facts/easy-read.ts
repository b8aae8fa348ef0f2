import { easyReadFaults } from '../../domain/reading/easy-read.ts';
import { hardWords, sayEasyReadFault } from '../../words/zh-CN/faults/easy-read.ts';
import { fault, type FactFault } from './rule.ts';

/** An easy-read text is easy to read: who needs it has no other. */
export function* easyRead({
  easyRead: sentences = [],
}: {
  easyRead?: string[] | undefined;
}): Generator<FactFault> {
  for (const it of easyReadFaults(sentences, hardWords)) {
    const { what, todo } = sayEasyReadFault(it);
    yield fault(['easyRead', it.at], what, todo);
  }
}
