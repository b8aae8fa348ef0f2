import { workingSystems } from '../../schemas/association.ts';
import type { MeasureId } from '../../schemas/measure.ts';
import { congress, officeOfAssociations, presidium, type Body } from '../../schemas/people.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import { doneFigure, noFigures, type Figures } from './figures.ts';
import type { MeasureFacts } from './measure-facts.ts';

const federationOf = ({ directory }: MeasureFacts, { place }: Subject) => directory.federationAt.get(place);

const day = (on: string | undefined) => (on === undefined ? {} : { knownOn: on });

type ShareOf = [kind: Body['kind'], key: 'disabledShare' | 'grassrootsShare'];
const shares: Partial<Record<MeasureId, ShareOf>> = {
  'delegates-disabled': [congress, 'disabledShare'],
  'delegates-grassroots': [congress, 'grassrootsShare'],
  'presidium-disabled': [presidium, 'disabledShare'],
  'presidium-grassroots': [presidium, 'grassrootsShare'],
};

/** Share of a group in a body of the federation, as its record states it. */
export function bodyShare(facts: MeasureFacts, subject: Subject, _: Period, measure: MeasureId): Figures {
  const federation = federationOf(facts, subject);
  const [kind, key] = shares[measure] ?? [];
  const share = key && federation?.bodies.find((it) => it.kind === kind)?.[key];
  if (!federation || share === undefined) return noFigures;
  const hundredths = Math.round(share * 100);
  const { id, updatedOn, lastVerifiedOn } = federation;
  return {
    kind: 'dated',
    list: [
      {
        ...{ low: hundredths, high: hundredths, asOf: facts.today, undated: true },
        ...day(updatedOn ?? lastVerifiedOn),
        evidence: [{ collection: 'federations', id, path: `/federations/${id}/`, role: 'figure' }],
      },
    ],
  };
}

/** Whether the federation has an office for its associations; a record without one says nothing. */
export function associationOffice(facts: MeasureFacts, subject: Subject): Figures {
  const federation = federationOf(facts, subject);
  if (!federation?.bodies.some((it) => it.kind === officeOfAssociations)) return noFigures;
  const { id, updatedOn, lastVerifiedOn } = federation;
  return {
    kind: 'dated',
    list: [
      {
        ...{ ...doneFigure, asOf: facts.today, undated: true },
        ...day(updatedOn ?? lastVerifiedOn),
        evidence: [{ collection: 'federations', id, path: `/federations/${id}/`, role: 'figure' }],
      },
    ],
  };
}

function ofAssociation(
  facts: MeasureFacts,
  subject: Subject,
  bounds: { low: number; high: number } | undefined,
): Figures {
  const association = facts.directory.associationById.get(subject.key);
  if (!association || !bounds) return noFigures;
  const { id, updatedOn, lastVerifiedOn } = association;
  return {
    kind: 'dated',
    list: [
      {
        ...{ ...bounds, asOf: facts.today, undated: true },
        ...day(updatedOn ?? lastVerifiedOn),
        evidence: [{ collection: 'associations', id, path: `/associations/${id}/`, role: 'figure' }],
      },
    ],
  };
}

/** Whether an association has a room on record; a record without one says nothing. */
export function associationPremises(facts: MeasureFacts, subject: Subject): Figures {
  const offices = facts.directory.associationById.get(subject.key)?.offices ?? [];
  return ofAssociation(facts, subject, offices.length > 0 ? doneFigure : undefined);
}

/** Working systems that an association has made public; those that its record does not name are unknown. */
export function workingSystemsPublished(facts: MeasureFacts, subject: Subject): Figures {
  const systems = facts.directory.associationById.get(subject.key)?.systems ?? [];
  const published = systems.filter((it) => it.published).length;
  const open = workingSystems.length - systems.length;
  const bounds = systems.length > 0 ? { low: published * 100, high: (published + open) * 100 } : undefined;
  return ofAssociation(facts, subject, bounds);
}
