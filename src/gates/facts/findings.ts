import type { Audit } from '../../schemas/audit.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import { fault, type CheckedRecord, type FactFault } from './rule.ts';

/** Findings in fewer signs are worded alike by themselves (没有签到表). */
const telling = 12;

/** What tells a finding of an audit from others of its year; undefined where it says too little. */
const keyOf = (year: number, title: string, amount: number | undefined): string | undefined =>
  amount === undefined && title.length < telling ? undefined : `${year} ${title} ${amount ?? ''}`;

/** A finding in the audits of two bodies, in the same words and with the same amount: it is one of them. */
export function* sameFindingFaults(
  records: readonly CheckedRecord<Audit>[],
): Generator<{ record: CheckedRecord<Audit>; found: FactFault }> {
  const first = new Map<string, CheckedRecord<Audit>>();
  for (const record of records) {
    const { organisation, year, revisions } = record.data;
    const index = revisions.length - 1;
    for (const [position, { title, amount }] of (revisions[index]?.findings ?? []).entries()) {
      const key = keyOf(year, title, amount);
      if (key === undefined) continue;
      const other = first.get(key) ?? record;
      first.set(key, other);
      if (other.data.organisation !== organisation)
        yield {
          record,
          found: fault(
            ['revisions', index, 'findings', position, 'title'],
            `问题“${title}”和 ${other.file} 里的一样，说的是两家单位`,
            '核对是哪一家的问题；两家确实一样就不用改',
            'warning',
          ),
        };
    }
  }
}

/** A problem that one inspection tells of two bodies or places in the same words. */
export function* sameProblemFaults({ data }: CheckedRecord<Inspection>): Generator<FactFault> {
  for (const [index, { text, place, organisation }] of data.findings.entries()) {
    const whose = organisation ?? place;
    const other = data.findings
      .slice(0, index)
      .find((it) => it.text === text && (it.organisation ?? it.place) !== whose);
    if (other && text.length >= telling)
      yield fault(
        ['findings', index, 'text'],
        `问题“${text}”写给了${[other.organisation ?? other.place, whose].map((it) => it ?? '没有写明的单位').join(' 和 ')}`,
        '核对是谁的问题；确实都有就不用改',
        'warning',
      );
  }
}
