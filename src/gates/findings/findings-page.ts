import { createHash } from 'node:crypto';
import { visible } from '../report.ts';
import type { FindingsFile } from './findings-file.ts';

type Cause = FindingsFile['causes'][number];

/** Most places that are listed of one cause. */
const mostPlaces = 100;

const levels: Record<Cause['level'], string> = { error: '错误', warning: '提醒' };

const styles = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --error: #8b0000; --line: #767676 }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #121212; --error: #ffb4ab } }
body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: var(--ink); background: var(--paper);
  font: 1.125rem/1.7 system-ui, sans-serif; overflow-wrap: anywhere }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line) }
h3 { margin-top: 2rem; font-size: 1.125rem }
.error { color: var(--error) }
code { font-size: 1rem }
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a finding as it may stand in HTML: what no reader sees by its code. */
const text = (line: string): string => visible(line).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const moment = (time: string): string =>
  new Date(time).toLocaleString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
  });

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${text(line)}</p>\n`).join('');

function causeHtml({ level, what, todo, pages, places }: Cause): string {
  const [first = '', ...more] = what.split('\n');
  const rest = places.length - mostPlaces;
  const spread = pages > 1 ? `共 ${pages} 页 ${places.length} 处` : `共 ${places.length} 处`;
  return [
    `<h3><span class="${level}">${levels[level]}</span>：${text(first)}</h3>\n`,
    paragraphs(more),
    paragraphs(`怎么办：${todo}`.split('\n')),
    places.length > 1 ? `<p>同一个原因，${spread}：</p>\n` : '<p>位置：</p>\n',
    '<ul>\n',
    ...places
      .slice(0, mostPlaces)
      .map(
        ({ where, what: own }) =>
          `<li><code translate="no">${text(where)}</code>${own === undefined ? '' : `：${text(own)}`}</li>\n`,
      ),
    '</ul>\n',
    rest > 0 ? `<p>还有 ${rest} 处，全部在旁边的 findings.json 里。</p>\n` : '',
  ].join('');
}

function gateHtml(name: string, description: string, causes: readonly Cause[]): string {
  const errorsFirst = [...causes].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const head = `<h2>${text(name)}：${causes.length} 个原因</h2>\n${paragraphs(description === '' ? [] : [description])}`;
  return head + errorsFirst.map(causeHtml).join('');
}

/** The findings as a page that stands alone: by check and cause, errors first, for eyes and screen readers. */
export function findingsPage({
  passed,
  checks,
  gates,
  errors,
  warnings,
  causes,
  time,
}: FindingsFile): string {
  const title = `${passed ? '检查通过' : '检查没有通过'}：${errors} 处错误，${warnings} 处提醒`;
  const descriptions = new Map(gates.map(({ name, description }) => [name, description]));
  const hash = createHash('sha256').update(styles).digest('base64');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<ul>
${checks.map(({ name, passed: it }) => `<li>${text(name)}：${it ? '通过' : '没有通过'}</li>\n`).join('')}</ul>
<p>检查的时刻：<time datetime="${time}">${moment(time)}</time>。改好一个原因，它的全部位置一起改好。</p>
${[...Map.groupBy(causes, (it) => it.gate)].map(([gate, of]) => gateHtml(gate, descriptions.get(gate) ?? '', of)).join('')}</main>
</body>
</html>
`;
}
