/** The two that a visitor's device asks for. */
export type Theme = 'light' | 'dark';

/** The one that the stage shows. */
export function shownTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * The variables that alone tell the dark theme from the light one, if the style sheets of the document are such: in dark
 * they give other colours to variables that always are colours, and do nothing else. Then no box moves, and words whose
 * ink and grounds come from the same variables look the same in either theme. Undefined where themes differ otherwise.
 */
export function themeVariables(): string[] | undefined {
  const asksForTheme = (condition: string): boolean => condition.includes('prefers-color-scheme');
  const atNight: CSSStyleDeclaration[] = [];
  const all: CSSStyleDeclaration[] = [];

  /** Collects what is declared; false where what a theme changes can't be told from the declarations. */
  const read = (rules: CSSRuleList, night: boolean): boolean =>
    [...rules].every((rule) => {
      const dark = night || (rule instanceof CSSMediaRule && asksForTheme(rule.conditionText));
      if ('style' in rule) {
        const style = rule.style as CSSStyleDeclaration;
        if (style.cssText.includes('light-dark(')) return false;
        all.push(style);
        if (dark) atNight.push(style);
      }
      if (rule instanceof CSSImportRule) {
        return (
          !asksForTheme(rule.media.mediaText) && (!rule.styleSheet || read(rule.styleSheet.cssRules, dark))
        );
      }
      if (rule instanceof CSSContainerRule && rule.conditionText.includes('style(')) return false;
      return !('cssRules' in rule) || read(rule.cssRules as CSSRuleList, dark);
    });
  if (document.querySelector('[media*="prefers-color-scheme"]')) return undefined;
  try {
    if (![...document.styleSheets].every((sheet) => read(sheet.cssRules, false))) return undefined;
  } catch {
    return undefined; // The rules of another host's style sheet may not be read.
  }

  const isColour = (value: string): boolean => !value.includes('var(') && CSS.supports('color', value.trim());
  const isAlwaysColour = (name: string): boolean =>
    all.map((style) => style.getPropertyValue(name)).every((value) => value === '' || isColour(value));
  const variablesOf = (styles: CSSStyleDeclaration[]): string[] =>
    [...new Set(styles.flatMap((style) => [...style]))].filter((name) => name.startsWith('--'));
  const variables = variablesOf(all).filter(isAlwaysColour);
  const isKnown = (name: string): boolean => name === 'color-scheme' || variables.includes(name);
  return atNight.flatMap((style) => [...style]).every(isKnown) ? variables : undefined;
}

/**
 * Gives each of the variables that tell the themes apart a colour of its own, so that a survey sees which ones ink and
 * grounds come from; read once for as long as the style sheets stay on the stage. False where themes differ otherwise.
 */
export function trace(): boolean {
  const { gate } = window;
  if (!gate.tracer) {
    const variables = gate.themeVariables() ?? [];
    const colours = variables.map((_, index) => `rgb(${index % 256}, ${7 + Math.floor(index / 256)}, 251)`);
    const sheet = new CSSStyleSheet();
    const declared = variables.map((name, index) => `${name}: ${String(colours[index])} !important;`);
    sheet.replaceSync(`:root { ${declared.join(' ')} }`);
    document.adoptedStyleSheets.push(sheet);
    gate.tracer = { sheet, colours: new Set(colours) };
  }
  gate.tracer.sheet.disabled = false;
  return gate.tracer.colours.size > 0;
}
