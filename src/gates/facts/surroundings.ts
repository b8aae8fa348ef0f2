import type { Places } from '../../domain/places/places.ts';
import { recordsOf, type Content } from '../../records/content.ts';
import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import type { Policy } from '../../schemas/policy.ts';
import { once } from '../../readings/once.ts';
import { placesIn } from '../places-in.ts';
import { neighboursOf, type CityNorms } from './neighbours.ts';

/** An association, organisation or federation, as far as other records contradict it. */
interface Body {
  name: string;
  place: string;
  foundedOn?: string | undefined;
  registeredOn?: string | undefined;
  registered?: boolean | undefined;
  creditCode?: string | undefined;
}

/** What a rule knows besides the record that it looks at. */
export interface Surroundings {
  content: Content;
  /** Today, ISO. */
  today: string;
  places: Places;
  bodies: ReadonlyMap<string, Body>;
  policies: ReadonlyMap<string, Policy>;
  /** Commitments by id, with the text that states them. */
  commitments: ReadonlyMap<string, { commitment: Commitment; policy: Policy }>;
  documents: ReadonlyMap<string, RecordOf<'documents'>>;
  stations: ReadonlyMap<string, RecordOf<'stations'>>;
  neighbours: CityNorms;
}

const byId = <Name extends CollectionName>(content: Content, name: Name): Map<string, RecordOf<Name>> =>
  new Map(recordsOf(content, name).map((it) => [it.id, it.data]));

function bodiesOf(content: Content): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const { id, data } of recordsOf(content, 'federations')) bodies.set(id, data);
  for (const { id, data } of recordsOf(content, 'associations'))
    bodies.set(id, { ...data, ...data.registration });
  for (const { id, data } of recordsOf(content, 'organisations'))
    bodies.set(id, { ...data, ...data.registration });
  return bodies;
}

/** An object with what each key makes, made when it is first asked for. */
function madeLate<Made extends object>(makers: { [Key in keyof Made]: () => Made[Key] }): Made {
  const late = Object.entries(makers).map(([key, make]) => [
    key,
    { get: once(make as () => unknown), enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(late) as PropertyDescriptorMap) as Made;
}

/** What rules look up: each is gathered once for a content folder, and only where a rule asks for it. */
export function surroundingsOf(content: Content, today: string): Surroundings {
  const policies = once(() => byId(content, 'policies'));
  return madeLate<Surroundings>({
    content: () => content,
    today: () => today,
    places: () => placesIn(content.divisions),
    bodies: () => bodiesOf(content),
    policies,
    commitments: () =>
      new Map(
        [...policies().values()].flatMap((policy) =>
          policy.commitments.map((commitment) => [commitment.id, { commitment, policy }]),
        ),
      ),
    documents: () => byId(content, 'documents'),
    stations: () => byId(content, 'stations'),
    neighbours: () => neighboursOf(content),
  });
}

/** Whether one place lies in another or is the other; true where a code is not on the list, which is said elsewhere. */
export function liesIn(places: Places, code: string, within: string): boolean {
  const [inner, outer] = [places.resolve(code)?.code, places.resolve(within)?.code];
  if (inner === undefined || outer === undefined || inner === outer) return true;
  return places.ancestors(inner).some((it) => it.code === outer);
}

/** Whether two places lie on one line from the top: one is the other or lies in it. */
export const onOneLine = (places: Places, code: string, other: string): boolean =>
  liesIn(places, code, other) || liesIn(places, other, code);
