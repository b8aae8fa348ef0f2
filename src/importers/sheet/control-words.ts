import { besideWords, type WordsBeside } from './beside.ts';

const names = {
  check: '勾选框',
  radio: '单选框',
  drop: '下拉框',
  list: '列表框',
  button: '按钮',
  group: '分组框',
  label: '标签',
  spin: '微调按钮',
  scroll: '滚动条',
  text: '文字框',
} as const;

/** A control that lies on a sheet. */
export interface Control {
  kind: keyof typeof names;
  caption: string;
  /** Whether it is ticked. */
  isOn?: boolean;
  /** The entry of a list that is chosen, from 1; 0 where none is. */
  chosen?: number;
  /** The entries of a list. */
  items?: readonly string[];
  /** The cells that hold the entries of a list. */
  range?: string;
  /** What was typed, or counted up to. */
  value?: string;
}

function listSaid({ chosen = 0, items = [], range }: Control): string {
  const choice = chosen > 0 ? (items[chosen - 1] ?? `第 ${chosen} 项`) : '没有选';
  return [
    choice,
    ...(items.length > 0 ? [`选项是 ${items.join('、')}`] : []),
    ...(range ? [`选项在 ${range}`] : []),
  ].join('，');
}

function said(control: Control): string {
  const { kind, isOn, value } = control;
  const caption = control.caption.trim();
  const state = isOn ? '选中' : '没有选中';
  if (kind === 'check' || kind === 'radio') return caption === '' ? state : `${caption}（${state}）`;
  if (kind === 'drop' || kind === 'list') return [caption, listSaid(control)].filter(Boolean).join('：');
  return [caption, value].filter(Boolean).join('：');
}

/** What a control says, and what is chosen in it; `place` is where it lies (`单元格 B3 `), empty where that is not known. */
export const controlWords = (place: string, control: Control): WordsBeside[] =>
  besideWords(`${place}${names[control.kind]}`, said(control));
