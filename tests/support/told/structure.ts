import { join } from 'node:path';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { featuresOf } from '../../../src/gates/axe/structure/features.ts';
import { TagKeys } from '../../../src/gates/axe/structure/tag-keys.ts';
import { Interner } from '../../../src/gates/interner.ts';
import { styleReads, type StyleReads } from '../../../src/gates/axe/structure/style-reads.ts';
import { defects } from '../../unit/gates/axe-structure/defects.ts';
import { css, sound } from '../../unit/gates/axe-structure/page.ts';

/** Where it is stated what tells pages apart for axe. */
export const structureFixture = join(import.meta.dirname, '../../fixtures/derived/structure.txt');

const styles = styleReads(css) as StyleReads;

/** Reads the features of one page after the other, each with the elements that it is about. */
function reader(): (html: string, url?: string) => Map<number, string> {
  const interner = new Interner();
  return (html, url = '/a/') => {
    const found = new Map<number, string>();
    featuresOf(
      { url, document: parseDocument(html), styleKey: css },
      { styles, interner, tags: new TagKeys(styles, interner) },
      { tell: (feature, about) => found.set(feature, about.map(shown).join(' + ')) },
    );
    return found;
  };
}

const shown = ({ name, attribs: { id } }: Element): string => (id === undefined ? name : `${name}#${id}`);

/** What one page has and another one has not. */
function more(html: string, than: string, url?: string): string[] {
  const read = reader();
  const known = read(than);
  return [...read(html, url)].filter(([feature]) => !known.has(feature)).map(([, about]) => about);
}

/** All elements of HTML that may stand in a body, two roles that are a control's, and one that is none's. */
const tags =
  `a abbr address area article aside audio b base bdi bdo blockquote br button canvas caption cite code data datalist
del details dfn dialog div dl dt em embed fieldset figure footer form frame h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd
label legend li main map mark math menu meter nav object ol optgroup option output p picture pre progress q ruby s samp search
section select slot small span strong sub summary sup svg table td template textarea th time u ul var video wbr`.split(
    /\s+/,
  );

/** All attributes that pages may have, and some that they should not. */
const attributes =
  `abbr accept accesskey action allow alt aria-activedescendant aria-controls aria-current aria-describedby
aria-description aria-details aria-errormessage aria-flowto aria-hidden aria-label aria-labelledby aria-level aria-live aria-owns
aria-placeholder aria-valuetext autocomplete autofocus charset cite class cols colspan commandfor content contenteditable controls
coords crossorigin data data-any datetime decoding dir disabled download enterkeyhint fetchpriority fill font-size for form headers
height hidden href hreflang http-equiv id integrity lang list loading max method min name open placeholder popovertarget poster
preserveaspectratio property rel required role rows rowspan scope shape-rendering span src srcset stroke stroke-linecap
stroke-linejoin stroke-width style summary tabindex target text-anchor title translate type usemap value viewbox width
xmlns`.split(/\s+/);

const line = (name: string, told: readonly string[]): string => `${name}: ${told.join(', ') || '–'}`;
const page = (body: string): string => `<html><body>${body}</body></html>`;

/** What counts of an element: what stands beside it, what it is called by, what is in it, and where no other page is alike. */
function tagLines(tag: string): string[] {
  const faint = (text: string): string => `<${tag} class="faint">${text}</${tag}>`;
  const plain = (text: string): string => `<${tag}>${text}</${tag}>`;
  const sides = [`甲${faint('乙')}`, `${plain('乙')}甲`].map((it) => `<div>${it}</div>`).join('');
  const turned = [`甲${plain('乙')}`, `${faint('乙')}甲`].map((it) => `<div>${it}</div>`).join('');
  const within = ['词<b></b><i>甲</i>', '词<b>乙</b><i></i>'].map(plain).join('');
  const apart = ['词<b></b><i></i>', '词<b>甲</b><i>乙</i>'].map(plain).join('');
  return [
    line(`${tag} beside words`, more(page(sides), page(turned))),
    line(`${tag} with words elsewhere`, more(page(within), page(apart))),
    line(`${tag} on another page`, more(page(plain('甲')), page(plain('甲')), '/b/')),
    line(`${tag} twice`, more(page(plain('甲') + plain('甲')), page(plain('甲')))),
    line(`${tag} with a label`, more(page(`<${tag} aria-label="甲乙">甲</${tag}>`), page(plain('甲')))),
  ];
}

const on = (tag: string, name: string, value: string): string =>
  page(`<p id="lead">甲</p><p id="next">乙</p><${tag} ${name}="${value}">丙</${tag}>`);

/** Which values of an attribute are one and the same: another one, an id of the page for another, none of its ids, an empty one. */
const attributeLines = (name: string): string[] =>
  ['div', 'input', 'svg', 'img', 'meta name="viewport"'].map((tag) =>
    line(
      `${tag} ${name}`,
      [
        ['lead', 'next'],
        ['lead', 'faint'],
        ['#lead', '#lost'],
        ['#lead', '#'],
        ['/#lead', '/b/'],
        ['/b/', 'javascript:b()'],
        ['1', '2'],
        ['1', ' '],
      ].map(([one = '', other = '']) => String(more(on(tag, name, one), on(tag, name, other)).length)),
    ),
  );

/** What a browser has to look at of each defect, of each element and of each attribute. */
export const structureLines = (): string[] => [
  ...defects.map(([name, from, to]) => line(name, more(sound.replace(from, to), sound, '/b/'))),
  ...tags.flatMap(tagLines),
  ...attributes.flatMap(attributeLines),
];
