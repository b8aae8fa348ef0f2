import { guideOf } from '../../domain/directory/guide.ts';
import type { FederationRecord } from '../../domain/directory/directory.ts';
import { onceByValue } from '../../readings/once.ts';
import { site } from '../site/site.ts';
import { directory } from './directory.ts';

/**
 * Whom the people of a place call: the federation there or the nearest above it. Without a place, the federation
 * that publishes the portal; undefined where it has no record.
 */
export const federationToCall = (place?: string): FederationRecord | undefined =>
  place === undefined ? ofPortal() : guideOf(directory(), place);

const ofPortal = onceByValue('federation-to-call', () =>
  site.place === undefined ? undefined : guideOf(directory(), site.place),
);
