/** Collections whose records show only at their place, above it and below it: all others may show anywhere. */
const local = new Set(['federations', 'associations', 'villages']);

/** The collection of a file of the content folder; empty for a file at its top. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.indexOf('/')));

/** Whether a file of the content folder is a record that shows only at its place, above it and below it. */
export const isLocal = (file: string): boolean => local.has(folderOf(file));
