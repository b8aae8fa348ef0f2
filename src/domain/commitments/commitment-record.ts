import type { Commitment } from '../../schemas/commitment.ts';
import type { PolicyRecord } from '../policies/policies.ts';

/** What a commitment says of its text. */
type CommitmentPolicy = Pick<PolicyRecord, 'id' | 'title' | 'place'>;

/** A commitment with the text that it stands in and how long it binds. */
export interface CommitmentRecord extends Commitment {
  policy: CommitmentPolicy;
  /** First day on which it binds: its own, else that of the text; absent where the text states none. */
  startsOn?: string;
  /** Last day on which it binds; absent while it has no end. */
  lastDay?: string;
  /** Id of the text that ended it, where one did. */
  endedBy?: string;
  /** The targets for the same thing that it replaced, or that replaced it, in whatever number of steps. */
  otherTargets?: CommitmentRecord[];
}
