/** What a paragraph is in its text. `attachment` opens an attached text with its title. */
export type Role = 'text' | 'Recipients' | 'Signature' | 'Note' | 'CopyTo' | 'PrintedBy' | 'attachment';
