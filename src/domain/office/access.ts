import {
  accessFeatures,
  type Access,
  type AccessFeature,
  type AccessState,
  type PlaceAccess,
} from '../../schemas/access.ts';

/** One facility of a place as a list shows it. */
export interface AccessFact {
  feature: AccessFeature;
  state: AccessState;
  note?: string;
}

/** The facilities in the order that a visitor meets them. */
export const accessFeatureIds = Object.keys(accessFeatures) as AccessFeature[];

/** What is known of a facility; one that nobody wrote down is unknown, which is not no. */
export const accessState = (access: Access, feature: AccessFeature): AccessState =>
  access[feature]?.state ?? 'unknown';

const factOf = (access: Access, feature: AccessFeature): AccessFact => {
  const note = access[feature]?.note;
  return { feature, state: accessState(access, feature), ...(note ? { note } : {}) };
};

/** Every facility of the vocabulary in its order, the unknown ones too. */
export const accessFacts = (access: Access): AccessFact[] =>
  accessFeatureIds.map((feature) => factOf(access, feature));

/** What differs in a room (index from 0): only the facilities that the room states itself. */
export function roomFacts({ rooms }: PlaceAccess, room: number): AccessFact[] {
  const access = rooms[room]?.features ?? {};
  return accessFeatureIds.filter((feature) => access[feature]).map((feature) => factOf(access, feature));
}
