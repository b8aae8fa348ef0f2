/** One verb of `npm run import`: brings records of one kind into a content folder. */
export interface Importer {
  /** One line for the list of verbs. */
  summary: string;
  /** Printed by `--help` and after a wrong call. */
  usage: string;
  /** Runs with the arguments after the verb; the exit code: 0 done, 2 bad input and nothing written. */
  run: (args: string[], print: Print) => number | Promise<number>;
}

/** Where an importer says what it did and what is wrong. */
export interface Print {
  out: (text: string) => void;
  error: (text: string) => void;
  /** Where it says how far it is when that lasts; nowhere where absent: how long it takes is another thing each time. */
  progress?: (text: string) => void;
}

/** A call that can't be carried out: wrong option, missing file name. The usage is printed with it. */
export class UsageError extends Error {}
