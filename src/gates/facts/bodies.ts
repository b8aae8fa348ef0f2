import type { FieldPath } from '../../records/source.ts';
import { fault, type FactFault } from './rule.ts';
import { onOneLine, type Surroundings } from './surroundings.ts';

/** Nothing is told of a body for a day, month or year that ended before it was founded. */
export function* beforeFounded(
  { bodies }: Surroundings,
  id: string | undefined,
  path: FieldPath,
  when: string | number | undefined,
): Generator<FactFault> {
  const body = bodies.get(id ?? '');
  if (!body?.foundedOn || when === undefined) return;
  const last = String(when);
  if (last < body.foundedOn.slice(0, last.length))
    yield fault(
      path,
      `${body.name} ${body.foundedOn} 才成立，这里写的是 ${last}`,
      '核对单位、这里的日期和单位的成立日期',
    );
}

/** A record about a body and a place: one lies in the other. */
export function* elsewhere(
  { bodies, places }: Surroundings,
  id: string | undefined,
  path: FieldPath,
  place: string | undefined,
): Generator<FactFault> {
  const body = bodies.get(id ?? '');
  if (body && place !== undefined && !onOneLine(places, place, body.place))
    yield fault(
      path,
      `${body.name}在 ${body.place}，这里的地方是 ${place}`,
      '核对单位和 place；确实如此就不用改',
      'warning',
    );
}
