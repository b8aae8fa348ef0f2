import { Parser } from 'htmlparser2';

/** Attributes of an element by local name. */
export type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  open: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const localAttributes = (attributes: Attributes): Attributes => {
  for (const name in attributes)
    if (name.includes(':'))
      return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  return attributes;
};

/**
 * Goes through a part of a workbook, element by element, by local names (workbooks are written with prefixes and
 * without). Throws where the root element is not closed: the part was cut off.
 */
export function scan(xml: string, { open, close, text }: Handlers): void {
  const state: { root?: string; isWhole: boolean } = { isWhole: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        state.root ??= name;
        open(localName(name), localAttributes(attributes));
      },
      onclosetag: (name, implied) => {
        state.isWhole = name === state.root && (!implied || /\/>\s*$/.test(xml));
        close?.(localName(name));
      },
      ...(text ? { ontext: text } : {}),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!state.isWhole) throw new Error('a part of the workbook is not whole');
}

/** The value of an OOXML boolean attribute that is true where it stands without one (`<strike/>`). */
export const isOn = ({ val }: Attributes): boolean => val !== '0' && val !== 'false';
/** The value of an OOXML boolean attribute that is false where it is absent (`hidden="1"`). */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
