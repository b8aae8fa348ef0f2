import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { parseFaults, type ParseFault } from './html-parse.ts';
import type { Finding } from './types.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Counts letters for search engines; the title of a policy text is as long as its issuer made it.
    'long-title': 'off',
    // Wants no-break spaces inside telephone numbers; whether a number may break is a matter of the style sheet.
    'tel-non-breaking': 'off',
    // HTML allows every id without white space; ids here begin with digits (division codes, years) and Chinese.
    'valid-id': ['error', { relaxed: true }],
    // The portal loads nothing from other hosts; guarding its own files against its own host gains nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // How the source is laid out is the formatter's and Astro's matter, not the reader's.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // HTML reads `<br/>` as `<br>`; content with a hard break, an image or a rule is written so by the Markdown engine.
    'void-style': 'off',
  },
};

/** What a rule is about, for those that editors of templates meet most; the tool's own sentence follows. */
export const glosses: Readonly<Record<string, string>> = {
  'attribute-allowed-values': '属性的值不在允许范围内',
  'close-order': '标签没有按顺序关闭',
  deprecated: '元素已被废弃',
  'element-name': '没有这个 HTML 元素',
  'element-permitted-content': '元素放在了不允许的位置（例如段落里套了块级元素）',
  'element-permitted-parent': '元素放在了不允许的父元素里',
  'element-required-attributes': '缺少必需的属性',
  'element-required-content': '缺少必需的子元素',
  'empty-heading': '标题没有文字',
  'empty-title': '页面没有 <title> 文字',
  'heading-level': '标题级别跳级，或一级标题不止一个',
  'hidden-focusable': '对读屏隐藏的元素仍能获得焦点',
  'input-missing-label': '输入框没有 <label>',
  'missing-doctype': '缺少 <!DOCTYPE html>',
  'multiple-labeled-controls': '一个 <label> 对应了多个控件',
  'no-deprecated-attr': '属性已被废弃',
  'no-dup-attr': '同一属性写了两次',
  'no-dup-id': '同一页内 id 重复',
  'no-implicit-button-type': '<button> 没有写明 type',
  'no-implicit-close': '标签没有关闭',
  'no-inline-style': '写了行内样式，会被内容安全策略拦下',
  'no-missing-references': '引用的 id 在页面里不存在',
  'no-raw-characters': '特殊字符没有转义',
  'no-redundant-role': '角色与元素自带的相同，多余',
  'no-self-closing': '元素不能自闭合',
  'prefer-native-element': '有原生元素可用，不必写 role',
  'text-content': '元素缺少可读的文字',
  'unique-landmark': '同类地标没有各自的名字',
  'unrecognized-char-ref': '没有这个字符实体',
  'void-content': '空元素里不能有内容',
  'wcag/h30': '链接没有文字',
  'wcag/h32': '表单没有提交按钮',
  'wcag/h36': '图像按钮没有 alt',
  'wcag/h37': '图片没有 alt',
  'wcag/h63': '表头 <th> 没有 scope',
  'wcag/h67': '装饰图不应有 title',
  'wcag/h71': '<fieldset> 缺少 <legend>',
};

/** Works out once, not for each page, what the configuration and the elements of HTML allow. */
class SameConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new SameConfig(config));

/** Ids of the rules that are in force. */
export const rulesInForce = (): string[] =>
  [...validator.getConfigForSync('page.html').getRules()]
    .filter(([, [severity]]) => Boolean(severity))
    .map(([rule]) => rule);

/** What html-validate and the parser of the standard say of a page. */
export function htmlVerdict(url: string, html: string): Finding[] {
  const { results } = validator.validateStringSync(html, 'page.html');
  return [
    ...results.flatMap((result) => result.messages.map((message) => findingOf(url, message))),
    ...parseFaults(html).map((fault) => parseFinding(url, fault)),
  ];
}

const parseFinding = (url: string, { line, column, what, code }: ParseFault): Finding => ({
  where: `${url} 第 ${line} 行第 ${column} 列`,
  what: `${what}（${code}）`,
  todo: '请修改产生这段 HTML 的布局、组件或内容文件。',
  level: 'error',
});

function findingOf(url: string, { ruleId, message, line, column, selector }: Message): Finding {
  const gloss = glosses[ruleId];
  return {
    where: `${url} 第 ${line} 行第 ${column} 列${selector ? ` ${selector}` : ''}`,
    what: gloss ? `${gloss}（${ruleId}）：${message}` : `HTML 不合规范（${ruleId}）：${message}`,
    todo: '请修改产生这段 HTML 的组件或内容文件。',
    level: 'error',
  };
}
