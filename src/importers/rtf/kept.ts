import { wordsOfShapes } from './control-words.ts';
import { emptyFormField, shownByFormField, stateFormField } from './form-field.ts';
import type { RtfGroup } from './group.ts';

/** What a file holds beside its words: pictures and objects, properties of shapes, fields of a form. */
export interface RtfKept {
  /** Takes a control word of such a thing; `outer`: why the words around its group are not read. Whether that is all of it. */
  control: (
    group: RtfGroup,
    word: { name: string; value: number | undefined; outer: string | undefined },
  ) => boolean;
  /** Takes words of a group that keeps them. */
  words: (keeps: NonNullable<RtfGroup['keeps']>, words: string) => void;
  /** What the field of a form shows that was stated last. */
  shown: () => string;
}

/** @param tell of a picture or object that stands in the text */
export function keptBeside(tell: (what: string) => void): RtfKept {
  let field = emptyFormField();
  let property = '';
  return {
    control: (group, { name, value, outer }) => {
      if (outer === undefined && name === 'pict') tell('图片或嵌入对象');
      else if (outer === undefined && name === 'object') tell('嵌入的对象');
      else if (name === 'sn') {
        property = '';
        Object.assign(group, { why: '', keeps: 'property' });
      } else if (name === 'sv') group.why = wordsOfShapes[property.trim()] ?? '';
      else if (name === 'formfield') {
        field = emptyFormField();
        Object.assign(group, { why: '', isCode: false });
      } else if (name === 'ffdeftext') group.keeps = 'usual';
      else if (name === 'ffl') {
        group.keeps = 'entry';
        field.entries.push('');
      } else stateFormField(field, name, value);
      return /^(?:s[nv]|formfield|ffl|ffdeftext)$/.test(name);
    },
    words: (keeps, words) => {
      if (keeps === 'property') property += words;
      else if (keeps === 'usual') field.usualText += words;
      else field.entries.push((field.entries.pop() ?? '') + words);
    },
    shown: () => shownByFormField(field),
  };
}
