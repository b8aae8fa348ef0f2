import { identityOf, uuidOf, type IdOf } from './exports/uuid.ts';
import { site } from './queries/site/site.ts';

/** The UUID of this portal, which stays where its address changes. */
const identity = identityOf(site);

/** The UUID of what stands at a path of this site. */
export const idOf: IdOf = (path) => uuidOf(identity, path);

/** The same as feeds and cards write it. */
export const urnOf: IdOf = (path) => `urn:uuid:${idOf(path)}`;
