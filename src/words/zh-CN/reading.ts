import type { ReadingAid, readingChoices } from '../../domain/reading/choices.ts';

type ChoiceWords = { [Aid in ReadingAid]: Record<(typeof readingChoices)[Aid][number], string> };

const choices: ChoiceWords = {
  mode: { standard: '标准版', elder: '适老版（大字，一栏，按钮大）' },
  text: { 100: '原样', 125: '1.25 倍', 150: '1.5 倍', 200: '2 倍', 250: '2.5 倍', 300: '3 倍' },
  line: { normal: '原样', wide: '宽', wider: '更宽' },
  letter: { normal: '原样', wide: '宽', wider: '更宽' },
  theme: { system: '跟着设备', light: '浅色', dark: '深色', yellow: '黄底黑字', black: '黑底白字' },
  guide: { none: '不要', ruler: '阅读尺（盖住上下的行）', cross: '十字线' },
  pointer: { normal: '原样', large: '大' },
  links: { normal: '只有下划线', marked: '加底色和外框' },
  motion: { system: '跟着设备', off: '一律不动' },
  view: { full: '图文', text: '只看文字' },
  rate: { normal: '平常', slow: '慢', slower: '更慢', fast: '快', faster: '更快' },
};

/** Words of the reading tools (无障碍辅助浏览工具条), of elder mode (适老版) and of reading aloud. */
export const reading = {
  title: '阅读工具',
  description: '放大文字、换颜色、加阅读尺，让网页读出来；选好以后每一页都照这样。',
  lead: '选好以后，本站每一页都照这样显示。只记在这台设备的浏览器里，不发给任何人。',
  system: '没有选的，跟着您的设备：设备设了大字、深色、高对比度、不要动画，本站就照着做。读屏软件照常用。',
  noScript: '浏览器关掉了脚本，这里的工具用不了。可以用浏览器和设备自己的放大、配色和朗读，见帮助。',
  form: '显示',
  aids: {
    mode: '版面',
    text: '字的大小',
    line: '行距',
    letter: '字距',
    theme: '颜色',
    guide: '阅读辅助线',
    pointer: '鼠标指针',
    links: '链接',
    motion: '动画',
    view: '图片',
    rate: '朗读快慢',
  } satisfies Record<ReadingAid, string>,
  choices,
  reset: '全部恢复原样',
  wasReset: '已经全部恢复原样。',
  close: '关闭',
  elder: '适老版',
  standard: '标准版',
  call: (hotline: string): string => `打电话 ${hotline}`,
  aloud: {
    heading: '朗读',
    lead: '从选中的文字读起；没有选，就从正文开头读起。读到哪一句，哪一句有底色。',
    start: '朗读这一页',
    bar: '朗读',
    pause: '暂停',
    resume: '继续',
    previous: '上一段',
    next: '下一段',
    stop: '停止朗读',
    none: '这台设备没有中文语音，读不出来。请在设备的“设置”里搜“语音”或“文字转语音”，装上中文语音再试。',
  },
  keys: {
    heading: '键盘怎么用',
    key: '按键',
    does: '作用',
    list: [
      ['Tab、Shift + Tab', '移到下一个、上一个链接或按钮'],
      ['回车', '打开链接，按下按钮'],
      ['空格', '按下按钮，勾选；在正文里往下翻一屏'],
      ['↑ ↓', '在一组选项里换一个；在搜索框里选提示的词'],
      ['← →', '左右移动宽的表格；听图的时候换一个数'],
      ['Esc', '关掉工具、菜单和提示，停止听图'],
      ['Ctrl + 加号、减号、0', '浏览器放大、缩小、恢复（苹果电脑用 Command）'],
      ['Ctrl + F', '在这一页里找字'],
    ],
  },
};
