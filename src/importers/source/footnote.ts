/** Why the notes at the foot of a page or the end of a file are left out, in every kind of file: where they belong a person has to say. */
export const whyFootnote = '脚注没有导入，请看是否要写进正文';
export const whyEndnote = '尾注没有导入，请看是否要写进正文';

/** Whether words were left out for being such a note. */
export const isNoteLeftOut = (why: string): boolean => why === whyFootnote || why === whyEndnote;
