import type { Content } from '../../records/content.ts';
import type { Gate } from '../types.ts';
import { associationFaults } from './associations.ts';
import { clauseChangeFaults } from './clause-changes.ts';
import { commitmentReferences } from './commitments.ts';
import { creditCodeFaults } from './credit-codes.ts';
import { disclosureFaults } from './disclosure.ts';
import { existenceFaults } from './existence.ts';
import { findingOf, type RecordFault } from '../record-fault.ts';
import { fileNameFaults } from './file-names.ts';
import { inspectionFaults } from './inspections.ts';
import { observationFaults } from './observations.ts';
import { placesIn } from '../places-in.ts';
import { policyFaults } from './policies.ts';
import { villageFaults } from './villages.ts';

/** Everything that contradicts between records, or points to what is not there. */
export function referenceFaults(content: Content): RecordFault[] {
  const places = placesIn(content.divisions);
  return [
    ...existenceFaults(content, places),
    ...policyFaults(content),
    ...clauseChangeFaults(content),
    ...associationFaults(content, places),
    ...villageFaults(content, places),
    ...creditCodeFaults(content),
    ...fileNameFaults(content, places),
    ...disclosureFaults(content),
    ...commitmentReferences(content, places),
    ...observationFaults(content, places),
    ...inspectionFaults(content),
  ];
}

/** What a record points to exists, is not the record itself, and does not contradict it. */
export const references: Gate<Content> = {
  name: 'references',
  description: '记录之间的关系、记录所在的地方都存在，而且不互相矛盾',
  check: (content) => referenceFaults(content).map((fault) => findingOf(content, fault)),
};
