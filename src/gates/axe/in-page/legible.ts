/** Of axe's own colour functions, which its types leave out. */
interface ColourTools {
  Color: new () => object & { parseString: (colour: string) => void };
  flattenColors: (over: object, under: object) => object;
  getContrast: (ground: object, ink: object) => number;
}

/** Words by their colour and the colours under them, the outermost first; as computed, or as traced to variables. */
export interface PlainColours {
  ink: string;
  grounds: string[];
  /** Whether any one of the grounds may be under the words, instead of each over the one before. */
  anyOf: boolean;
}

/**
 * Whether plain words reach 7:1, which is enough for each rule on contrast, in each of these themes: worked out by axe's own
 * functions, so that axe itself need only be asked about words that may not.
 */
export function legible({ ink, grounds, anyOf }: PlainColours, themes: readonly string[]): boolean {
  const { Color, flattenColors, getContrast } = (window.axe.commons as unknown as { color: ColourTools })
    .color;
  const { palettes } = window.gate.tracer ?? {};
  const isTraced = window.gate.tracer?.sheet.disabled === false;
  const parsed = (colour: string, theme: string): object => {
    const it = new Color();
    it.parseString((isTraced && palettes?.get(window.gate.inView(theme))?.get(colour)) || colour);
    return it;
  };
  const white = (): object => parsed('rgb(255, 255, 255)', '');
  try {
    return themes.every((theme) => {
      const layers = grounds.map((ground) => parsed(ground, theme));
      const under = anyOf ? layers : [layers.reduce((below, layer) => flattenColors(layer, below), white())];
      return under.every((ground) => getContrast(ground, parsed(ink, theme)) >= 7);
    });
  } catch {
    return false; // A colour that axe can't read is for axe to tell.
  }
}

/** Reads which colours the variables have that are traced, in the theme that the stage shows. */
export function readPalette(theme: string): void {
  const { tracer, chooseTheme } = window.gate;
  if (!tracer) return;
  tracer.sheet.disabled = true;
  chooseTheme(theme as Parameters<typeof chooseTheme>[0]);
  const style = getComputedStyle(document.documentElement);
  const colours = [...tracer.variables].map(
    ([colour, name]) => [colour, style.getPropertyValue(name)] as const,
  );
  tracer.palettes.set(window.gate.inView(theme), new Map(colours));
  chooseTheme('light');
}
