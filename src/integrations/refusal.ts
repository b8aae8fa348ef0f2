import { SaidError } from '../faults.ts';

/** Why a build was stopped on purpose. */
export class BuildRefused extends SaidError {
  override name = '停止构建';
}
