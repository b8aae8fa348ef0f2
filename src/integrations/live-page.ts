import type { MiddlewareHandler } from 'astro';
import type errorsOfContent from 'virtual:content-errors';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (it) => entities[it] ?? it);

type Errors = typeof errorsOfContent;

const itemOf = ({ where, what, todo }: Errors[number]): string =>
  `<li><strong>${escape(where)}</strong> ${escape(what)}。怎么办：${escape(todo)}</li>`;

const noticeOf = (errors: Errors): string =>
  `<div class="demo-notice" role="alert"><div class="wrap">
<p><strong>内容有 ${errors.length} 处错误，改好以前不能公布（写法有错的记录不在网页上）：</strong></p>
<ul>${errors.map(itemOf).join('')}</ul></div></div>`;

/**
 * In `astro dev` only: every page says what is wrong in the content folder, and has no Content-Security-Policy, which
 * would refuse the styles that Vite puts into a page while it is being worked on.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // Astro keeps this module, so the errors are asked for anew.
  const { default: errors } = await import('virtual:content-errors');
  const html = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const notice = errors.length > 0 ? noticeOf(errors) : '';
  return new Response(
    html.replace(/<body[^>]*>/, (tag) => tag + notice),
    response,
  );
};
