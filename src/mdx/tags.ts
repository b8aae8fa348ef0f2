/** Which texts: policy texts or the federation's own pages. */
export type Room = 'policies' | 'pages';

/** What a tag of content may be and hold. Whatever is not said here is refused. */
export interface Tag {
  rooms: readonly Room[];
  /** Its attributes: all must be there, each as text, and there are no others. */
  attributes: readonly string[];
  /** Words on its own line, whole paragraphs on lines between its two tags, or nothing. */
  holds: 'words' | 'blocks' | 'nothing';
  /** In what it may stand besides the text itself: other tags, or `words` for the middle of a sentence. */
  within: readonly string[];
}

const frameLine: Tag = { rooms: ['policies'], attributes: [], holds: 'words', within: ['Attachment'] };

/** Every tag that content may use: the lines that frame a policy text and its attachments, and the pages' own. */
export const tags: Readonly<Record<string, Tag>> = {
  Recipients: frameLine,
  Signature: frameLine,
  Note: frameLine,
  CopyTo: frameLine,
  PrintedBy: frameLine,
  Attachment: { rooms: ['policies'], attributes: ['title'], holds: 'blocks', within: [] },
  Callout: { rooms: ['policies', 'pages'], attributes: ['title'], holds: 'blocks', within: ['Attachment'] },
  Fact: { rooms: ['pages'], attributes: ['name'], holds: 'nothing', within: ['Callout', 'words'] },
  ContactCard: { rooms: ['pages'], attributes: [], holds: 'nothing', within: ['Callout'] },
};

/** The tags of a room. */
export const tagsOf = (room: Room): string[] =>
  Object.keys(tags).filter((name) => tags[name]?.rooms.includes(room));

/** How a tag is written, `<Callout title="…">`. */
export const written = (name: string): string =>
  `<${[name, ...(tags[name]?.attributes ?? []).map((it) => `${it}="…"`)].join(' ')}>`;
