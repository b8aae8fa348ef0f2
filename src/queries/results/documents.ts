import { byPublication } from '../../domain/lists/record-order.ts';
import { groupByEach } from '../../domain/lists/facets.ts';
import type { EvidenceDocument } from '../../schemas/document.ts';
import { recordsWithId } from '../content/content.ts';
import { once } from '../../readings/once.ts';

/** A document with its id. */
export type DocumentRecord = EvidenceDocument & { id: string };

/** All documents that can be evidence, latest first. */
export const documents: () => DocumentRecord[] = once(() => recordsWithId('documents').sort(byPublication));

const documentsByOrganisation = once(() => Map.groupBy(documents(), (it) => it.organisation));
const documentsByCommitment = once(() => groupByEach(documents(), (it) => it.commitments));

/** The documents of an organisation, latest first. */
export const documentsOf = (organisation: string): DocumentRecord[] =>
  documentsByOrganisation().get(organisation) ?? [];

/** The documents that name a commitment, latest first. */
export const documentsAbout = (commitment: string): DocumentRecord[] =>
  documentsByCommitment().get(commitment) ?? [];
