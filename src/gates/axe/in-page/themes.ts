/**
 * Whether the dark theme changes colours and nothing else, so that all boxes stay where they are in the light one and the
 * rules on structure find the same there. Style sheets are read once, for as long as they stay on the stage.
 */
export function darkIsOnlyColours(): boolean {
  if (document.querySelector('[media*="prefers-color-scheme"]')) return false;
  return (window.gate.sheetsOnlyRecolour ??= window.gate.onlyRecolour(document.styleSheets));
}

/** Whether what style sheets say of the dark theme can't move a box: colours, and variables that are always colours. */
export function onlyRecolour(sheets: Iterable<CSSStyleSheet>): boolean {
  const asksForTheme = (condition: string): boolean => condition.includes('prefers-color-scheme');
  const atNight: CSSStyleDeclaration[] = [];
  const all: CSSStyleDeclaration[] = [];

  /** Collects what is declared; false where what a theme changes can't be told from the declarations. */
  const read = (rules: CSSRuleList, night: boolean): boolean =>
    [...rules].every((rule) => {
      const dark = night || (rule instanceof CSSMediaRule && asksForTheme(rule.conditionText));
      if ('style' in rule) {
        all.push(rule.style as CSSStyleDeclaration);
        if (dark) atNight.push(rule.style as CSSStyleDeclaration);
      }
      if (rule instanceof CSSImportRule)
        return (
          !asksForTheme(rule.media.mediaText) && (!rule.styleSheet || read(rule.styleSheet.cssRules, dark))
        );
      if (rule instanceof CSSContainerRule && rule.conditionText.includes('style(')) return false;
      return !('cssRules' in rule) || read(rule.cssRules as CSSRuleList, dark);
    });
  try {
    if (![...sheets].every((sheet) => read(sheet.cssRules, false))) return false;
  } catch {
    return false; // The rules of another host's style sheet may not be read.
  }

  const colourProperty = /^(color|color-scheme|fill|stroke|.+-color)$/;
  const isColour = (value: string): boolean => !value.includes('var(') && CSS.supports('color', value.trim());
  const isColourVariable = (name: string): boolean =>
    name.startsWith('--') &&
    all.map((style) => style.getPropertyValue(name)).every((value) => value === '' || isColour(value));
  const names = new Set(atNight.flatMap((style) => [...style]));
  return [...names].every((name) => colourProperty.test(name) || isColourVariable(name));
}
