import type { CollectionName } from '../schemas/collections.ts';
import { filesOf, recordsOf, type Content, type FilledRecord } from './content.ts';
import type { RecordPath } from './folder.ts';

/** Whether it is asked what is wrong in a record; a file of which there is one (`site.json`) is asked always. */
export const isQuestioned = ({ asked }: Content, { file }: Pick<RecordPath, 'file'>): boolean =>
  asked === undefined || asked.has(file) || !file.includes('/');

/** The records of a collection that are asked what is wrong in them, by themselves or beside what they name. */
export const askedOf = <Name extends CollectionName>(content: Content, name: Name): FilledRecord<Name>[] =>
  content.asked === undefined
    ? recordsOf(content, name)
    : recordsOf({ records: filesOf(content, name).filter((it) => isQuestioned(content, it)) }, name);

/**
 * The records of a collection that a rule holds beside each other: all of them where one is asked, of it or of the other
 * collections that it is held beside. What the rule says of those that are not asked is dropped (`recordFaults`).
 */
export const besideAsked = <Name extends CollectionName>(
  content: Content,
  name: Name,
  ...others: CollectionName[]
): FilledRecord<Name>[] =>
  [name, ...others].some((it) => filesOf(content, it).some((file) => isQuestioned(content, file)))
    ? recordsOf(content, name)
    : [];
