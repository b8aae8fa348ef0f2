import type { Association } from '../../schemas/association.ts';

/** What is on record of a registration as a social organisation. */
export type RegistrationRecord = NonNullable<Association['registration']>;
/** Registered, not registered, or nobody has said. */
export type RegistrationState = 'registered' | 'unregistered' | 'unknown';

/** The states in the order of a list. */
export const registrationStates: readonly RegistrationState[] = ['registered', 'unregistered', 'unknown'];

/** A record that is left out is unknown, which is not no. */
export const registrationState = (registration: RegistrationRecord | undefined): RegistrationState =>
  registration === undefined ? 'unknown' : registration.registered ? 'registered' : 'unregistered';

/** A credit code in the parts that GB 32100 has: 51, 990102, MJ0000001, X are easier to read and to compare. */
export const creditCodeGroups = (code: string): string[] => [
  code.slice(0, 2),
  code.slice(2, 8),
  code.slice(8, 17),
  code.slice(17),
];
