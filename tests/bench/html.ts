/**
 * Compares the HTML gate with html-validate and parse5 on every page of a built site: `npm run bench:html [-- folder [base]]`.
 * With `--faults=500` it makes so many random changes to pages, one in each, and compares what both say of these.
 */
import { readBuiltSite } from '../../src/gates/built-site.ts';
import { judgeByStructure } from '../../src/gates/html-by-structure.ts';
import { htmlVerdict } from '../../src/gates/html-verdict.ts';
import type { BuiltSite, Finding } from '../../src/gates/types.ts';
import { fromCaller, settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';
import { randomOf } from './random.ts';

const asked = process.argv.slice(2);
const option = asked.find((it) => it.startsWith('--faults'));
const [folder, base = loadSite().base] = asked.filter((it) => it !== option);
const site = readBuiltSite(folder ? fromCaller(folder) : settings.outDir, loadSite().origin, base);

interface Round {
  seconds: number;
  found: Finding[][];
}

function judged({ pages }: BuiltSite, judge: typeof htmlVerdict): Round {
  const started = process.cpuUsage();
  const found = pages.map(({ url, html }) => judge(url, html));
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, found };
}

const random = randomOf('html');
const pick = (below: number): number => random.between(0, below - 1);

/** One random change: a tag or an attribute lost, doubled, renamed or moved, a sign in between. */
function changed(html: string): string {
  const tags = [...html.matchAll(/<[^>]+>/g)];
  const { 0: tag, index } = tags[pick(tags.length)] ?? { 0: '', index: 0 };
  const { 0: other } = tags[pick(tags.length)] ?? { 0: '' };
  const attributes = [...tag.matchAll(/ [\w-]+(?:="[^"]*")?/g)].map(([it]) => it);
  const attribute = attributes[pick(attributes.length)] ?? ' id="x"';
  const [name = ''] = /^ [\w-]+/.exec(attribute) ?? [];
  const [, otherAttribute = ' hidden'] = /( [\w-]+="[^"]*")/.exec(other) ?? [];
  const instead = [
    '',
    tag + tag,
    other,
    tag + other,
    tag.replace(attribute, ''),
    tag.replace(attribute, attribute + attribute),
    tag.replace(attribute, `${name}=""`),
    tag.replace(attribute, name),
    tag.replace(attribute, `${name}="一 二"`),
    tag.replace(attribute, attribute + otherAttribute),
    tag.replace(/^<(\/?)[\w-]+/, `<$1${['div', 'p', 'li', 'h2', 'nav', 'a', 'label'][pick(7)] ?? 'b'}`),
    `${tag}${['&', '&foo;', '<', '文字', '<p>', '<a href="/">一</a>', '<h2></h2>'][pick(7)] ?? ''}`,
  ];
  return html.slice(0, index) + (instead[pick(instead.length)] ?? '') + html.slice(index + tag.length);
}

const whole = judged(site, htmlVerdict);
const judge = judgeByStructure();
const fast = judged(site, judge);
console.log(
  `${site.pages.length} 页；处理器：每页都看 ${whole.seconds.toFixed(1)} s，按结构看 ${fast.seconds.toFixed(1)} s`,
);
let apart = fast.found.filter(
  (it, index) => JSON.stringify(it) !== JSON.stringify(whole.found[index]),
).length;

const faults = Number(option?.split('=')[1] ?? 0);
let faulty = 0;
for (let number = 0; number < faults; number += 1) {
  const { url, html } = site.pages[pick(site.pages.length)] ?? { url: '', html: '' };
  const page = changed(html);
  const expected = htmlVerdict(url, page);
  if (expected.length > 0) faulty += 1;
  if (JSON.stringify(judge(url, page)) === JSON.stringify(expected)) continue;
  apart += 1;
  console.log(`  没有发现 ${url}`, expected);
}
if (faults > 0) console.log(`${faults} 处随机改动，其中 ${faulty} 处有问题`);
console.log(`不同：${apart}`);
if (apart > 0) process.exitCode = 1;
