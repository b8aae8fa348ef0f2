import { placesOf } from '../../domain/places/places.ts';
import type { Content } from '../../records/content.ts';
import type { Gate } from '../types.ts';
import { associationFaults } from './associations.ts';
import { commitmentFaults } from './commitments.ts';
import { creditCodeFaults } from './credit-codes.ts';
import { disclosureFaults } from './disclosure.ts';
import { findingOf } from './fault.ts';
import { fileNameFaults } from './file-names.ts';
import { evidenceFaults } from './inspections.ts';
import { observationFaults } from './observations.ts';
import { placeFaults } from './places.ts';
import { policyFaults } from './policies.ts';
import { serviceFaults } from './services.ts';
import { villageFaults } from './villages.ts';
import { volunteerFaults } from './volunteering.ts';

/** What a record points to exists, is not the record itself, and does not contradict it. */
export const references: Gate<Content> = {
  name: 'references',
  description: '记录之间的关系、记录所在的地方都存在，而且不互相矛盾',
  check: (content) => {
    const places = placesOf(content.divisions);
    return [
      ...policyFaults(content),
      ...placeFaults(content, places),
      ...associationFaults(content, places),
      ...villageFaults(content, places),
      ...serviceFaults(content),
      ...creditCodeFaults(content),
      ...fileNameFaults(content, places),
      ...disclosureFaults(content),
      ...volunteerFaults(content),
      ...commitmentFaults(content, places),
      ...observationFaults(content, places),
      ...evidenceFaults(content),
    ].map((fault) => findingOf(content, fault));
  },
};
