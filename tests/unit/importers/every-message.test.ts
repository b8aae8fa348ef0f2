import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from '@playwright/test';
import { lazy } from '../../support/lazy.ts';
import { root } from './support.ts';

const folder = resolve(root, 'src/importers');
const sources = lazy(() =>
  globSync('**/*.ts', { cwd: folder }).map((file) => ({
    file,
    source: readFileSync(resolve(folder, file), 'utf8'),
  })),
);

interface Said {
  file: string;
  words: string;
}

/** What is handed to every call that refuses a whole file, as the source has it. */
const refusalsIn = ({ file, source }: { file: string; source: string }): Said[] =>
  [...source.matchAll(/new Refusal\(\s*([\s\S]*?),?\s*\)(?:;|,| :)/gu)].map(([, words = '']) => ({
    file,
    words,
  }));

/** The Chinese sentences of a source, without what is put into them; patterns are none. */
function sentencesOf(file: string, source: string): Said[] {
  const found: Said[] = [];
  const look = (node: ts.Node): void => {
    const words = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map((it) => it.literal.text)].join('…')
      : ts.isStringLiteralLike(node)
        ? node.text
        : '';
    if (/\p{sc=Han}/u.test(words) && !/[\\|]/u.test(words)) found.push({ file, words });
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

const advice = /请|加 --|\.todo|另存|存为|改成/u;
const byName = /^(?:\w+\(|\w+$|faults\b|error\b|`?\$\{)/u;

test('a file that is refused is told with what to do', () => {
  const refusals = sources().flatMap(refusalsIn);
  expect(refusals.length).toBeGreaterThan(40);
  const bare = refusals.filter(({ words }) => /\p{sc=Han}/u.test(words) && !advice.test(words));
  expect(bare.filter(({ words }) => !/otherwise|saveAs|recogniseFirst|orInstall/u.test(words))).toEqual([]);
  const unsaid = refusals.filter(({ words }) => !/\p{sc=Han}/u.test(words) && !byName.test(words));
  expect(unsaid).toEqual([]);
});

/** Names of programs, formats and commands that staff meet elsewhere, too. */
const known =
  /--[a-z-]+(?:[= ][A-Za-z0-9.,-]+)?|npm (?:run|ci)[ \w.-]*|https?:\/\/\S*|[A-Za-z\d_*-]*\.(?:[a-z]{2,5}\b)(?:\.gz)?|\b(?:Word|WPS|PDF|OFD|RTF|UTF-8|Excel|Office|Markdown|OpenDocument|LibreOffice|MB|GB|Unicode|Node|HTML|XML|GB18030|GBK|UTF-16|ISO|U|Base64)\b/gu;

/** Fields and ids that staff write into records themselves, as they stand there. */
const written =
  /privacyReviewed|relations|policy 写|kind: \\?"(?:\w+|…)\\?"|"amends"|code,name|name（|publisher（|\d-blind\b|(?:observations|documents|originals)\/|yyyy|=COUNTIF\(|JSON 文件/gu;

test('no sentence of an importer holds the words of a program; the help of a command names folders, too', () => {
  const sentences = sources().flatMap(({ file, source }) => sentencesOf(file, source));
  const english = sentences.flatMap(({ file, words }) => {
    if (/\n|内容文件夹\//u.test(words)) return [];
    const left = words
      .replace(written, '')
      .replace(known, '')
      .match(/[A-Za-z]{4,}/gu);
    return left ? [`${file}: ${left.join(' ')} in “${words}”`] : [];
  });
  expect(english).toEqual([]);
});
