const name = 'spoken';
let marked: Element | undefined;

/** Marks the sentence that is spoken; a browser that can't mark words marks their paragraph. */
export function mark(range: Range | undefined): void {
  marked?.classList.remove(name);
  const inside = range?.startContainer.parentElement ?? undefined;
  if (typeof Highlight === 'function') {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  } else {
    inside?.classList.add(name);
    marked = inside;
  }
  const box = range?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight * 0.85)) inside?.scrollIntoView({ block: 'center' });
}
