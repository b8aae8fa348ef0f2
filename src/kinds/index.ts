import type { CollectionName } from '../schemas/collections.ts';
import { onceFor } from '../readings/once.ts';
import type { Words } from '../words/languages.ts';
import { associations } from './associations.ts';
import { audits } from './audits.ts';
import { budgets } from './budgets.ts';
import { commitments } from './commitments.ts';
import { divisions } from './divisions.ts';
import { documents } from './documents.ts';
import { evaluations } from './evaluations.ts';
import { federations } from './federations.ts';
import { inspections } from './inspections.ts';
import type { Kind } from './definition.ts';
import { measures } from './measures.ts';
import { observations } from './observations.ts';
import { organisations } from './organisations.ts';
import { policies } from './policies.ts';
import { servicePlaces } from './service-places.ts';
import { services } from './services.ts';
import { situations } from './situations.ts';
import { stations } from './stations.ts';
import { surveys } from './surveys.ts';
import { villages } from './villages.ts';
import { volunteering } from './volunteering.ts';

const all = (words: Words) =>
  [
    policies(words),
    commitments(words),
    measures(words),
    observations(words),
    inspections(words),
    documents(words),
    divisions(words),
    federations(words),
    associations(words),
    organisations(words),
    servicePlaces(words),
    villages(words),
    services(words),
    situations(words),
    audits(words),
    evaluations(words),
    surveys(words),
    budgets(words),
    volunteering(words),
    stations(words),
  ] as const;

/** Name of a kind of record. */
export type KindName = ReturnType<typeof all>[number]['name'];

/** A kind with a list. */
export type ListedName = Extract<ReturnType<typeof all>[number], { list: object }>['name'];

/** Collections that are no kind of record: what the portal is told, not what it shows in lists. */
type Told = 'pages' | 'holidays';
type Forgotten = Exclude<CollectionName, KindName | Told>;

/** Every kind of record, in the order of the columns of the site; a collection that is missing does not compile. */
export const kinds: (words: Words) => Forgotten extends never ? readonly Kind[] : Forgotten = onceFor(all);

/** A kind by its name. */
export const kindOf = (words: Words, name: KindName): Kind => byName(words).get(name) as Kind;

const byName = onceFor((words: Words) => new Map<string, Kind>(kinds(words).map((it) => [it.name, it])));
