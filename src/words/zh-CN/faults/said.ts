/** A fault as staff read it: what is wrong, and what to do. */
export interface Said {
  what: string;
  todo: string;
}
