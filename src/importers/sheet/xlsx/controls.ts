import { besideWords, type WordsBeside } from '../beside.ts';
import { addressOf } from '../cell.ts';
import { controlWords, type Control } from '../control-words.ts';
import { scan } from './xml.ts';

/** Kinds of controls by the names that drawings ([MS-OI29500] ST_ObjectType) and parts of controls give them. */
const kinds: Readonly<Record<string, Control['kind']>> = {
  checkbox: 'check',
  radio: 'radio',
  drop: 'drop',
  list: 'list',
  button: 'button',
  gbox: 'group',
  label: 'label',
  spin: 'spin',
  scroll: 'scroll',
  edit: 'text',
  editbox: 'text',
};

const shapes = new Set(['shape', 'rect', 'roundrect', 'oval', 'line', 'image']);

/** A shape of a drawing of the older kind (VML), as far as it says something. */
interface Drawn {
  type: string;
  caption: string;
  /** Texts of the elements of its control: Checked, Sel, Val, FmlaRange, Anchor. */
  data: Record<string, string>;
}

const placeOf = ({ Anchor = '' }: Drawn['data']): string => {
  const [column, , row] = Anchor.split(',').map(Number);
  return Number.isInteger(column) && Number.isInteger(row)
    ? `单元格 ${addressOf(Number(row) + 1, Number(column) + 1)} `
    : '';
};

function drawnWords({ type, caption, data }: Drawn): WordsBeside[] {
  if (type === 'note') return [];
  const kind = kinds[type];
  if (!kind) return besideWords('图形', caption);
  return controlWords(placeOf(data), {
    ...{ kind, caption, isOn: Number(data['Checked'] ?? 0) > 0, chosen: Number(data['Sel'] ?? 0) },
    ...(data['FmlaRange'] ? { range: data['FmlaRange'].trim() } : {}),
    ...(data['Val'] ? { value: data['Val'].trim() } : {}),
  });
}

/** Words of a drawing of the older kind: controls with what is chosen in them, shapes; notes are told from their own part. */
export function wordsInVml(xml: string): WordsBeside[] {
  const found: Drawn[] = [];
  let current: Drawn | undefined;
  let inText = false;
  let field: string | undefined;
  scan(xml, {
    open: (name, attributes) => {
      if (shapes.has(name)) {
        current = { type: '', caption: attributes['alt'] ?? '', data: {} };
        found.push(current);
      } else if (!current) return;
      else if (name === 'textpath') current.caption += `\n${attributes['string'] ?? ''}`;
      else if (name === 'textbox') inText = true;
      else if (name === 'ClientData') current.type = (attributes['ObjectType'] ?? '').toLowerCase();
      else if (current.type !== '') field = name;
    },
    text: (words) => {
      if (current && field !== undefined) current.data[field] = (current.data[field] ?? '') + words;
      else if (current && inText) current.caption += words;
    },
    close: (name) => {
      field = undefined;
      if (name === 'textbox') inText = false;
      if (shapes.has(name)) current = undefined;
    },
  });
  return found.flatMap(drawnWords);
}

/** Words of a part that describes a control: what is chosen, and the entries of a list. */
export function wordsInControl(xml: string): WordsBeside[] {
  let control: Control | undefined;
  const items: string[] = [];
  scan(xml, {
    open: (name, attributes) => {
      const { objectType = '', checked, sel, val, fmlaRange } = attributes;
      if (name === 'item') items.push(val ?? '');
      if (name !== 'formControlPr') return;
      const kind = kinds[objectType.toLowerCase()];
      if (!kind) return;
      control = {
        kind,
        caption: '',
        isOn: /^(?:Checked|Mixed)$/u.test(checked ?? ''),
        chosen: Number(sel ?? 0),
        items,
      };
      if (fmlaRange) control.range = fmlaRange;
      if (val) control.value = val;
    },
  });
  return control ? controlWords('', control) : [];
}

/** Properties of an ActiveX control that hold words or what is chosen. */
const telling = /^(?:Caption|Text|Value|List|GroupName)$/iu;

/** Words of an ActiveX control; those that it keeps in a form of its own can't be read, which is told. */
export function wordsInActiveX(xml: string): WordsBeside[] {
  const said: string[] = [];
  scan(xml, {
    open: (name, attributes) => {
      if (name === 'ocxPr' && telling.test(attributes['name'] ?? '')) said.push(attributes['value'] ?? '');
    },
  });
  return besideWords('插入的控件', said.join('\n') || '里面的字和选择读不出来');
}
