import type { Unread } from '../unread.ts';

/** Where a cell of a sheet stands, in the words of a list of what was not read. */
export const placeOfCell = (sheet: string, cell: string): string => `工作表“${sheet}”单元格 ${cell}`;

/** What is to be told of one sheet, once something has been read from it. */
export class SheetNotes {
  private readonly list: Unread[];
  private isRead = false;

  /** What the sheet hides or what was changed in it, whoever reads it. */
  constructor(list: readonly Unread[] = []) {
    this.list = [...list];
  }

  /** Whether a reader took something from the sheet. */
  get wasRead(): boolean {
    return this.isRead;
  }

  /** Says that a reader took something from the sheet. */
  read(): void {
    this.isRead = true;
  }

  /** Adds what a reader left out or changed; a thing is told once. */
  add(...found: readonly Unread[]): void {
    this.read();
    for (const it of found)
      if (!this.list.some(({ why, what, where }) => why === it.why && what === it.what && where === it.where))
        this.list.push(it);
  }

  /** Adds to the one that `isSame` finds, which `grown` makes anew. */
  addTo(grown: (before: Unread | undefined) => Unread, isSame: (note: Unread) => boolean): void {
    this.read();
    const at = this.list.findIndex(isSame);
    this.list.splice(at < 0 ? this.list.length : at, at < 0 ? 0 : 1, grown(this.list[at]));
  }

  /** All there is to tell; nothing of a sheet from which nothing was read. */
  all(): readonly Unread[] {
    return this.isRead ? this.list : [];
  }
}
