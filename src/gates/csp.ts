import type { Element } from 'domhandler';
import { elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import { ofTag } from './plain/of-tag.ts';
import type { Finding } from './types.ts';

const isPolicy = ofTag(
  ({ name, attribs }) =>
    name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
);

const loads = ofTag(
  ({ name, attribs }) =>
    name === 'script' ||
    name === 'style' ||
    (name === 'link' && /\b(?:stylesheet|modulepreload|preload)\b/i.test(attribs['rel'] ?? '')),
);

/** What is too wide in a policy, each with what to write. */
function* widenesses(policy: string): Generator<[what: string, todo: string]> {
  const directives = new Map(
    policy
      .split(';')
      .map((part) => part.trim().toLowerCase().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [String(name), values]),
  );
  if (!directives.has('default-src') && !(directives.has('script-src') && directives.has('style-src')))
    yield ['安全策略没有 default-src，等于没有限制', "加上 default-src 'self'"];
  for (const [name, values] of directives)
    for (const value of values)
      if (["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'].includes(value))
        yield [`安全策略的 ${name} 允许了 ${value}`, `从 ${name} 里去掉 ${value}`];
}

/** Code that stands in the page itself. */
function* inlineCode(element: Element): Generator<[what: string, todo: string]> {
  const { name, attribs } = element;
  if (name === 'script' && attribs['src'] === undefined && attribs['type'] !== 'application/ld+json')
    yield ['页面里直接写了脚本', '把脚本放进 src/client/ 的文件里引用'];
  if (name === 'style') yield ['页面里直接写了 <style>', '把样式放进样式文件'];
  if (attribs['style'] !== undefined) yield ['元素上写了 style 属性', '改用样式文件里的类'];
  for (const [attribute, value] of Object.entries(attribs)) {
    if (/^on[a-z]/.test(attribute)) yield [`元素上写了 ${attribute} 属性`, '在脚本文件里用 addEventListener'];
    if (/^[\s\0]*javascript:/i.test(value)) yield [`${attribute} 里写了 javascript:`, '改成真正的网址或按钮'];
  }
}

const codeIn = ofTag((element) => [...inlineCode(element)]);

/** Every page forbids what it does not need, before anything loads, and keeps to it. */
export const csp = pageGate({
  name: 'csp',
  byPage: true,
  description: '每一页有内容安全策略，没有写在页面里的脚本和样式',
  start: () => ({
    page: ({ url }, document) => {
      const elements = elementsOfPage(document);
      const finding = (where: string, [what, todo]: [string, string]): Finding => ({
        where: `${url} ${where}`,
        what,
        todo,
        level: 'error',
      });
      const policies = elements.filter(isPolicy);
      const early = elements.find((it) => isPolicy(it) || loads(it));
      const order: Finding[] = !policies[0]
        ? [
            finding('head', [
              '没有内容安全策略',
              '在 <head> 里加 <meta http-equiv="Content-Security-Policy" content="…">',
            ]),
          ]
        : early && !isPolicy(early)
          ? [finding(selectorOf(early), ['脚本或样式写在安全策略前面', '把安全策略的 meta 移到它前面'])]
          : [];
      return [
        ...order,
        ...policies.flatMap((it) =>
          [...widenesses(it.attribs['content'] ?? '')].map((wide) => finding(selectorOf(it), wide)),
        ),
        ...elements.flatMap((it) => codeIn(it).map((code) => finding(selectorOf(it), code))),
      ];
    },
  }),
});
