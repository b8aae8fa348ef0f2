/** The sign that a check box or a round button is printed as, ticked or not; nothing for any other control of a form. */
export const tickOf = (type: string, isTicked: boolean): string =>
  /^(?:checkbox|radio)$/i.test(type) ? (isTicked ? '☑' : '☐') : '';
