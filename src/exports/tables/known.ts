type Optional<Item> = { [Key in keyof Item]: undefined extends Item[Key] ? Key : never }[keyof Item];
/** An item without what is not there: fields that could be undefined may be absent. */
export type Recorded<Item> = Omit<Item, Optional<Item>> & {
  [Key in Optional<Item>]?: Exclude<Item[Key], undefined>;
};

/** Leaves out what is undefined or an empty text: a row has no field for what is not on record. */
export const known = <Item extends object>(item: Item): Recorded<Item> =>
  Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== ''),
  ) as Recorded<Item>;
