declare module 'virtual:content-errors' {
  /** The errors that the content gates found last: what of a Finding a page shows. */
  const errors: readonly { where: string; what: string; todo: string }[];
  export default errors;
}
