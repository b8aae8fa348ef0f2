/** A thing that is sought, by words for it. */
export interface Sought {
  /** All words for it, folded: those that mean it first, then those that are only looked for as well. */
  forms: string[];
  /** So many of the forms mean it. */
  own: number;
  /** How much it tells. */
  worth: number;
}
