import { easyReadFaults } from '../../domain/reading/easy-read.ts';
import { easyReadTitleAlone, hardWords, sayEasyReadFault } from '../../words/zh-CN/faults/easy-read.ts';
import { fault, type FactFault } from './rule.ts';

/** An easy-read text and its title are easy to read: who needs it has no other. */
export function* easyRead({
  easyRead: sentences = [],
  easyReadTitle: title,
}: {
  easyRead?: string[] | undefined;
  easyReadTitle?: string | undefined;
}): Generator<FactFault> {
  if (title !== undefined && sentences.length === 0) {
    const { what, todo } = easyReadTitleAlone;
    yield fault(['easyReadTitle'], what, todo);
  }
  const all = title === undefined ? sentences : [...sentences, title];
  for (const it of easyReadFaults(all, hardWords)) {
    const { what, todo } = sayEasyReadFault(it);
    yield fault(it.at < sentences.length ? ['easyRead', it.at] : ['easyReadTitle'], what, todo);
  }
}
