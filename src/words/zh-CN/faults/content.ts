/** A tag of a page that names what site.json does not have. */
export const noFact = (name: string): string => `<Fact name="${name}" />：site.json 里没有这一项文字`;
