import type axe from 'axe-core';
import chinese from 'axe-core/locales/zh_CN.json' with { type: 'json' };

type Message = string | Readonly<Record<string, string>>;
type Messages = Partial<Record<'pass' | 'fail' | 'incomplete', Message>>;

const spacing = (property: string): Messages => {
  const fail = `style 属性中的 ${property} 不能使用 !important，除非至少为 \${data.minValue}em（现在是 \${data.value}em）`;
  return {
    fail: { default: fail, omitted: `${fail}；受影响的元素比列出的多` },
    incomplete: `无法判断 style 属性中的 ${property} 是否达到最小值`,
  };
};

const contrast: Messages = {
  incomplete: {
    emptyValue: '输入框里没有文字：请填上文字再看对比度',
    colorParse: '读不懂颜色 ${data.colorParse}',
  },
};

/** Messages of checks that axe's own translation lacks, by its template. */
const lacking: Readonly<Record<string, Messages>> = {
  'aria-allowed-attr-elm': {
    pass: '这个元素可以使用这些 ARIA 属性',
    fail: {
      singular: '${data.nodeName} 元素不允许使用 ARIA 属性：${data.values}',
      plural: '${data.nodeName} 元素不允许使用 ARIA 属性：${data.values}',
    },
  },
  'aria-allowed-attr': {
    fail: { caseSensitive: '这些 ARIA 属性的值区分大小写，必须用小写：${data.values}' },
    incomplete: {
      default: '请检查忽略该元素的 ARIA 属性会不会出现问题：${data.values}',
      caseSensitive: '这些 ARIA 属性的值区分大小写，读屏软件可能读不对：${data.values}',
    },
  },
  'aria-conditional-attr': {
    fail: { radio: '去掉 aria-checked，或者改成“${data.checkState}”，和单选按钮的状态一致' },
  },
  'aria-errormessage': { fail: { unsupported: 'aria-errormessage 里写几个编号，很多读屏软件不支持' } },
  'aria-no-deprecated-attr': {
    pass: '没有使用已经弃用的 ARIA 属性',
    incomplete: {
      singular: '这个属性已经弃用，不应再用：${data.values}',
      plural: '这些属性已经弃用，不应再用：${data.values}',
    },
  },
  'aria-prohibited-attr': {
    incomplete: {
      visibleLabelSingular:
        '${data.prohibited} 属性支持得不好；aria-labelledby 指到的元素看得见，请确认不需要它',
      visibleLabelPlural:
        '${data.prohibited} 属性支持得不好；aria-labelledby 指到的元素看得见，请确认不需要它们',
      unresolvedLabel: '${data.prohibited} 属性支持得不好，指到的元素也不存在，请核对编号',
    },
  },
  'aria-required-children': {
    fail: {
      unallowedPresentational: '元素有表示性的子元素，因为 ${data.values} 不能忽略',
      'aria-busy-fail': '元素有不允许的子元素：${data.values}；aria-busy="true" 也不允许',
    },
  },
  'aria-valid-attr-value': {
    incomplete: {
      controlsWithinPopup:
        '用了 aria-haspopup，无法判断 aria-controls 指到的编号是否存在：${data.needsReview}',
    },
  },
  'color-contrast': contrast,
  'color-contrast-enhanced': contrast,
  'autocomplete-valid': { incomplete: 'autocomplete 属性的值不是标准的值，请看有没有标准的值可以用' },
  'focusable-content': { incomplete: '请检查 tabindex 为负的元素能不能用键盘移到，使这一块可以滚动' },
  'label-content-name-mismatch': {
    incomplete: {
      default: '无法判断看得见的文字是不是可访问名称的一部分',
      valueText: '元素里的文字可能是值，不是名称',
    },
  },
  listitem: { incomplete: '无法判断列表项有没有 <ul>、<ol> 或 role="list" 的父元素' },
  'only-dlitems': { incomplete: '无法判断 dl 元素是不是只有允许的直接子元素' },
  'only-listitems': { incomplete: '无法判断列表元素是不是只有允许的直接子元素' },
  'target-offset': { incomplete: { tooManyRects: '重叠的元素太多，量不出可以点的大小' } },
  'error-occurred': { pass: '检查没有出错', incomplete: 'axe 自己出错了：请人工检查这一项' },
  'important-letter-spacing': spacing('letter-spacing'),
  'important-line-height': spacing('line-height'),
  'important-word-spacing': spacing('word-spacing'),
  'td-headers-attr': {
    fail: {
      'cell-header-not-in-table': 'headers 属性不专门用于引用表格中的其他表头',
      'cell-header-not-th': 'headers 属性必须引用表头，不能引用数据单元格',
      'header-refs-self': '有 headers 属性的元素引用了自己',
    },
  },
};

const both = (own: Message | undefined, more: Message | undefined): Message | undefined =>
  typeof own === 'object' && typeof more === 'object' ? { ...own, ...more } : (more ?? own);

const known = chinese.checks as Readonly<Record<string, Messages>>;
const checks = Object.fromEntries(
  [...new Set([...Object.keys(known), ...Object.keys(lacking)])].map((id) => [
    id,
    {
      pass: both(known[id]?.pass, lacking[id]?.pass),
      fail: both(known[id]?.fail, lacking[id]?.fail),
      incomplete: both(known[id]?.incomplete, lacking[id]?.incomplete),
    },
  ]),
) as Record<string, axe.CheckLocale[string]>;

/** axe's own Chinese words, with those that its translation lacks: no staff reads a remark in English. */
export const locale: axe.Locale = {
  lang: chinese.lang,
  checks,
  rules: {
    ...chinese.rules,
    'aria-tab-name': {
      description: '确保 ARIA 选项卡有可访问的名称',
      help: 'ARIA 选项卡必须有一个可访问的名称',
    },
    'summary-name': {
      description: '确保 <summary> 元素有可辨识的文本',
      help: '<summary> 元素必须有可辨识的文本',
    },
  },
};
