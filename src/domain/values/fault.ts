/** Something wrong in a record that its schema can't see; `words/zh-CN/faults/` says it to staff, in gate and importer. */
export interface FaultAt {
  /** Keys and indexes from the root of the record. */
  path: (string | number)[];
  level: 'error' | 'warning';
}
