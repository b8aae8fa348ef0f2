/** Something wrong in a record that its schema can't see: staff read it in the gate and in the importer. */
export interface Fault<Code extends string = string> {
  code: Code;
  /** Keys and indexes from the root of the record. */
  path: (string | number)[];
  level: 'error' | 'warning';
  what: string;
  todo: string;
}
