declare module 'virtual:content-errors' {
  import type { Finding } from '../gates/types.ts';

  /** The errors that the content gates found last. */
  const errors: readonly Finding[];
  export default errors;
}
