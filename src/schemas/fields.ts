import { z } from 'zod';

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy
  )
    return [schema, ...unwrap(schema.unwrap())];
  return schema instanceof z.ZodPipe ? [schema, ...unwrap(schema.in)] : [schema];
};

/** The schemas that stand at a path of a record, wrappers first; none where the path leads through a union. */
export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  const layers = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return layers;
  const inner = layers.at(-1);
  if (inner instanceof z.ZodObject) {
    const fields: Record<string, z.core.$ZodType> = inner.shape;
    const field = fields[String(step)];
    return field ? schemasAt(field, rest) : [];
  }
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest);
  return inner instanceof z.ZodRecord ? schemasAt(inner.valueType, rest) : [];
}

/** What a field means in the words of its schema: the outermost description; empty where it has none. */
export const descriptionOf = (layers: readonly z.core.$ZodType[]): string =>
  layers.map((layer) => z.globalRegistry.get(layer)?.description).find((text) => text !== undefined) ?? '';

/** The name of a field: its description up to the first mark, without a bracket that ends it: `类别：blind 盲协 …` → 类别. */
export const labelOf = (layers: readonly z.core.$ZodType[]): string => {
  const description = descriptionOf(layers);
  return (/^[^；：，。]+/.exec(description)?.[0] ?? description).replace(/（[^）]*）?$/, '').trim();
};

/** The values that a field may have, where its schema lists them; empty where it doesn't. */
export const valuesOf = (layers: readonly z.core.$ZodType[]): string[] => {
  const inner = layers.at(-1);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** The unit that a description names behind the name of its field, in its brackets: `收入（元）：…`; empty where it names none. */
export const bracketedUnit = (description: string): string =>
  /^[^；：，。]*?(（(?:元|万元|%)）)/.exec(description)?.[1] ?? '';
