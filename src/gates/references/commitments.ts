import { placesWithin, type Place, type Places } from '../../domain/places/places.ts';
import { besideAsked } from '../../records/asked.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import { divisionLevels, type DivisionLevel } from '../../schemas/division.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Clause } from '../../domain/policies/clauses.ts';
import type { RecordFault } from '../record-fault.ts';
import { clausesIn, error, findClause } from './lookup.ts';

type PolicyFile = RecordFile & { data: Policy };

/** The text that a commitment may take its word from: the clause, what it stands in and what stands in it. */
const textAround = (clauses: readonly Clause[], clause: Clause): string =>
  clauses
    .filter(
      ({ id, ancestors }) =>
        clause.ancestors.includes(id) || id === clause.id || ancestors.includes(clause.id),
    )
    .map((it) => it.text)
    .join('\n');

function* clauseFaults(
  record: PolicyFile,
  clauses: readonly Clause[],
  { clause: id, word }: Commitment,
  index: number,
): Generator<RecordFault> {
  const clause = clauses.find((it) => it.id === id);
  if (!clause) yield error(record, ['commitments', index, 'clause'], `正文里没有条款 ${id}`, findClause);
  else if (word !== undefined && !textAround(clauses, clause).includes(word))
    yield error(
      record,
      ['commitments', index, 'word'],
      `条款 ${id} 里没有“${word}”`,
      '照原文写表示约束力的词；原文没有这样的词就不写 word',
    );
}

/** A commitment binds somebody: in the area of its text there are places of its levels. */
function* levelFaults(
  record: PolicyFile,
  { binds }: Commitment,
  index: number,
  placesTo: (deepest: DivisionLevel) => Generator<Place>,
): Generator<RecordFault> {
  const levels = new Set<string>(binds.levels);
  const deepest = divisionLevels.findLast((it) => levels.has(it)) ?? 'village';
  const binding = placesTo(deepest).some(({ level }) => levels.has(level));
  if (!levels.has('nation') && !binding && placesTo('village').next().done !== true)
    yield error(
      record,
      ['commitments', index, 'binds', 'levels'],
      `适用地区 ${record.data.place ?? ''} 里没有这一级的地方（${binds.levels.join('、')}）`,
      '核对 levels 和文件的 place',
    );
}

/** Commitments: their clause exists and says so, their id is theirs alone, they bind somebody. */
export function* commitmentReferences(content: Content, places: Places): Generator<RecordFault> {
  const holders = new Map<string, string>();
  for (const record of besideAsked(content, 'policies')) {
    const { commitments, place } = record.data;
    if (commitments.length === 0) continue;
    const clauses = clausesIn(record);
    const area = place === undefined ? '' : (places.resolve(place)?.code ?? place);
    const placesTo = (deepest: DivisionLevel): Generator<Place> => placesWithin(places, area, deepest);
    for (const [index, commitment] of commitments.entries()) {
      const holder = holders.get(commitment.id);
      if (holder !== undefined && holder !== record.file)
        yield error(
          record,
          ['commitments', index, 'id'],
          `承诺编号“${commitment.id}”已经写在 ${holder}`,
          '换一个编号；承诺编号全站不能重复',
        );
      holders.set(commitment.id, record.file);
      if (clauses) yield* clauseFaults(record, clauses, commitment, index);
      yield* levelFaults(record, commitment, index, placesTo);
    }
  }
}
