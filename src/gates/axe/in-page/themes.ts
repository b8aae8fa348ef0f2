import type { ReadingTheme } from '../../../domain/reading/choices.ts';

/** The one that the stage shows: chosen by the page's reading tools, or one of the two that a device asks for. */
export function shownTheme(): ReadingTheme {
  const chosen = document.documentElement.dataset['readingTheme'] as ReadingTheme | undefined;
  return chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** A theme at the width that the stage has. */
export function inView(theme: string): string {
  return `${theme} ${innerWidth}`;
}

/** Chooses a theme as the page's reading tools do; the one that the device asks for needs no choice. */
export function chooseTheme(theme: ReadingTheme): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') delete dataset['readingTheme'];
  else dataset['readingTheme'] = theme;
}

/** The two that a device asks for, and those that the style sheets of the document have for its reading tools. */
export function offeredThemes(): ReadingTheme[] {
  const chosen = [...document.styleSheets].flatMap((sheet) => {
    try {
      const rules = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
      return [...rules.matchAll(/\[data-reading-theme="([^"]+)"\]/g)].map(([, name]) => name as ReadingTheme);
    } catch {
      return []; // The rules of another host's style sheet may not be read.
    }
  });
  return [...new Set<ReadingTheme>(['light', 'dark', ...chosen])];
}

/**
 * The variables that alone tell the themes apart, if the style sheets of the document are such: in dark or in a chosen
 * theme they give other colours to variables that always are colours, and do nothing else. Then no box moves, and words
 * whose ink and grounds come from the same variables look the same in each theme. Undefined where themes differ otherwise.
 */
export function themeVariables(): string[] | undefined {
  const asksForTheme = (condition: string): boolean => condition.includes('prefers-color-scheme');
  const themed: CSSStyleDeclaration[] = [];
  const all: CSSStyleDeclaration[] = [];

  /** Collects what is declared; false where what a theme changes can't be told from the declarations. */
  const read = (rules: CSSRuleList, within: boolean): boolean =>
    [...rules].every((rule) => {
      const isThemed =
        within ||
        (rule instanceof CSSMediaRule && asksForTheme(rule.conditionText)) ||
        (rule instanceof CSSStyleRule && rule.selectorText.includes('[data-reading-theme'));
      if ('style' in rule) {
        const style = rule.style as CSSStyleDeclaration;
        if (style.cssText.includes('light-dark(')) return false;
        all.push(style);
        if (isThemed) themed.push(style);
      }
      if (rule instanceof CSSImportRule) {
        return (
          !asksForTheme(rule.media.mediaText) &&
          (!rule.styleSheet || read(rule.styleSheet.cssRules, isThemed))
        );
      }
      if (rule instanceof CSSContainerRule && rule.conditionText.includes('style(')) return false;
      return !('cssRules' in rule) || read(rule.cssRules as CSSRuleList, isThemed);
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
  return themed.flatMap((style) => [...style]).every(isKnown) ? variables : undefined;
}

/**
 * Gives each of the variables that tell the themes apart a colour of its own, so that a survey sees which ones ink and
 * grounds come from; read once for as long as the style sheets stay on the stage. False where themes differ otherwise.
 */
export function trace(): boolean {
  const { gate } = window;
  if (!gate.tracer) {
    const variables = gate.themeVariables() ?? [];
    const colourOf = (index: number): string => `rgb(${index % 256}, ${7 + Math.floor(index / 256)}, 251)`;
    const traced = new Map(variables.map((name, index) => [colourOf(index), name]));
    const sheet = new CSSStyleSheet();
    const declared = [...traced].map(([colour, name]) => `${name}: ${colour} !important;`);
    sheet.replaceSync(`:root { ${declared.join(' ')} }`);
    document.adoptedStyleSheets.push(sheet);
    gate.tracer = { sheet, variables: traced, palettes: new Map(), themes: gate.offeredThemes() };
  }
  gate.tracer.sheet.disabled = false;
  return gate.tracer.variables.size > 0;
}

/** The themes whose colours are not known yet at the width of the stage, while colours are traced. */
export function unreadThemes(): ReadingTheme[] {
  const { inView, tracer } = window.gate;
  return tracer?.themes.filter((it) => !tracer.palettes.has(inView(it))) ?? [];
}
