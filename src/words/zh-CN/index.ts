import { fieldsBy } from '../../schemas/field-words.ts';
import { wordsBy } from '../../schemas/enum-words.ts';
import * as rooms from './rooms.ts';

/** Every word of the interface in Simplified Chinese; values of records have their words from the schemas. */
export const words = { ...rooms, value: wordsBy(), field: fieldsBy(), language: 'zh-CN' };
