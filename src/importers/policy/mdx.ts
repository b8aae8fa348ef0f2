import { stringify } from 'yaml';
import type { PolicyInput } from '../../schemas/policy.ts';
import type { Placed } from './parts.ts';

const webAddress = /(?:https?:\/\/|www\.)[\w\-./~?#@!$&'*+,;=%:]*[\w\-/#=&]/gi;

const escapeSigns = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#~|&$]/g, '\\$&').replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');

/** As a link of its own: left to GFM, a web address would swallow the Chinese words after it. */
const escapeAddress = (address: string): string =>
  `[${escapeSigns(address)}](${/^www/i.test(address) ? 'http://' : ''}${address.replace(/[&*_~]/g, '\\$&')})`;

/**
 * Writes text so that MDX reads it back as it stands: everything that Markdown, GFM or JSX would take for its own is
 * escaped, wherever it stands in a line.
 */
function escapeMdx(text: string): string {
  const addresses = [...text.matchAll(webAddress)];
  const between = text.split(webAddress).map(escapeSigns);
  const escaped = between.map((it, index) => {
    const address = addresses[index];
    return address ? `${it}${escapeAddress(address[0])}` : it;
  });
  return escaped
    .join('')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:import|export)(?![\p{L}\p{N}])/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const tableRow = (cells: readonly string[]): string => `| ${cells.map((it) => escapeMdx(it)).join(' | ')} |`;

function writeTable(rows: readonly string[][]): string {
  const width = rows.reduce((most, it) => Math.max(most, it.length), 0);
  const full = rows.map((it) => [...it, ...Array.from({ length: width - it.length }, () => '')]);
  const [head = [], ...body] = full;
  return [tableRow(head), `|${' --- |'.repeat(width)}`, ...body.map(tableRow)].join('\n');
}

function writeBlock(it: Placed, depth: number | null): string {
  if (it.table) return writeTable(it.table);
  const text = it.text.split('\n').map(escapeMdx).join('\\\n');
  if (it.role === 'text') return depth === null ? text : `${'#'.repeat(depth)} ${text}`;
  return `<${it.role}>${text}</${it.role}>`;
}

/** The body of a policy in MDX. 抄送 and 印发 lines close the whole text, so they end an attached text. */
export function writeBody(placed: readonly Placed[], depths: readonly (number | null)[]): string {
  const blocks: string[] = [];
  let attached = false;
  const close = () => {
    if (attached) blocks.push('</Attachment>');
    attached = false;
  };
  placed.forEach((it, index) => {
    if (it.role === 'attachment' || it.role === 'CopyTo' || it.role === 'PrintedBy') close();
    if (it.role === 'attachment') {
      blocks.push(`<Attachment title="${escapeAttribute(it.text)}">`);
      attached = true;
    } else blocks.push(writeBlock(it, depths[index] ?? null));
  });
  close();
  return `${blocks.join('\n\n')}\n`;
}

/** A policy file: front matter with every string quoted, so that YAML misreads none, and body. */
export const writeMdx = (frontMatter: PolicyInput, body: string): string =>
  `---\n${stringify(frontMatter, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n\n${body}`;
