const sheets = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const rules = /([^{}]+)\{([^{}]*)\}/g;
/** A selector that is one class, of any or of one kind of element: `.T1`, `span.T1`. */
const oneClass = /^\s*[a-z]*\.([\w-]+)\s*$/i;

/** Classes whose words the style sheets of a page strike through, as LibreOffice’s XHTML and some editors write them. */
export function struckClasses(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, sheet = ''] of html.matchAll(sheets))
    for (const [, selectors = '', declarations = ''] of sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(rules))
      if (/text-decoration[^;]*line-through/i.test(declarations))
        for (const selector of selectors.split(',')) {
          const [, name] = oneClass.exec(selector) ?? [];
          if (name) found.add(name);
        }
  return found;
}
