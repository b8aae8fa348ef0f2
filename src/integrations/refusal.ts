/** Why a build was stopped on purpose: the message is for staff, the place in the code is of no interest to them. */
export class BuildRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = '停止构建';
    this.stack = '';
  }
}

/** Does something whose errors are reasons to stop the build. */
export const refusing = <Result>(action: () => Result): Result => {
  try {
    return action();
  } catch (error) {
    throw error instanceof Error ? new BuildRefused(error.message) : error;
  }
};
