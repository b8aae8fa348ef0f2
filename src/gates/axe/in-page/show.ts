/**
 * Puts another document onto the stage, as a visitor without scripts gets it, and waits until its style sheets and
 * pictures are there or are known to be missing, however busy the machine is. Style sheets and pictures that both documents
 * have stay, which saves loading and parsing them. Returns the addresses of the style sheets that could not be loaded.
 */
export async function show(url: string, html: string): Promise<string[]> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const element of next.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
  // Policies add up on a document that stays; whether the page keeps to its own is another gate's question.
  next.querySelectorAll('meta[http-equiv="content-security-policy" i]').forEach((meta) => meta.remove());
  // Nobody sees the icon of a stage, which would be fetched for each page.
  next.querySelectorAll('link[rel~="icon"]').forEach((icon) => icon.remove());
  const { addressMatters } = window.gate;
  const putBack = window.gate.keepPictures(next);
  if (addressMatters(url, next.body)) history.replaceState(null, '', url);

  const stylesOf = (from: Document) => [...from.querySelectorAll('link[rel~="stylesheet"], style')];
  const signature = (styles: Element[]) => styles.map((style) => style.outerHTML).join('\n');
  const styles = stylesOf(document);
  const nextStyles = stylesOf(next);
  const stay =
    signature(styles) === signature(nextStyles) &&
    !next.querySelector('base') &&
    nextStyles.every((style) => style.parentNode === next.head);
  if (stay) {
    const [root, nextRoot] = [document.documentElement, next.documentElement];
    for (const name of root.getAttributeNames()) if (!nextRoot.hasAttribute(name)) root.removeAttribute(name);
    for (const { name, value } of nextRoot.attributes)
      if (root.getAttribute(name) !== value) root.setAttribute(name, value);
    const known = new Map([...document.head.children].map((element) => [element.outerHTML, element]));
    for (const element of [...next.head.children]) {
      if (!known.delete(element.outerHTML)) document.head.append(element);
    }
    for (const element of known.values()) element.remove();
    document.body.replaceWith(next.body);
  } else {
    document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
    if (window.gate.tracer) window.gate.tracer.sheet.disabled = true;
    window.gate.tracer = undefined;
    window.gate.passed.clear();
  }
  putBack();
  // What a visitor will type has to be read, too: a field without words has no ink.
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not([value])'))
    if (['search', 'text', 'tel', 'email', 'url'].includes(field.type)) field.value = '字';
  window.gate.measures.clear();
  // Where the last page was scrolled to, boxes of this one would begin between two pixels.
  window.scrollTo(0, 0);

  const settled = (element: Element) =>
    new Promise<void>((resolve) => {
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => resolve());
    });
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
  const images = [...document.images].filter((image) => !image.complete && image.loading !== 'lazy');
  await Promise.all([...links.filter((link) => link.href && !link.sheet), ...images].map(settled));
  // A style sheet that was not found is there, and empty; the rules of another host's may not be read.
  const applied = (link: HTMLLinkElement) =>
    link.href.startsWith(`${location.origin}/`) && Boolean(link.sheet?.cssRules.length);
  return links.filter((link) => !applied(link)).map((link) => link.href);
}

/**
 * Takes out of the next document each picture that the one on the stage has, too, and returns a function that puts that
 * in its place: an `img` that moves to another document loads again, and one that moves within its own does not.
 */
export function keepPictures(next: Document): () => void {
  const own = 'img[src^="/"]:not([srcset], picture img)';
  const loaded = [...document.querySelectorAll<HTMLImageElement>(own)].filter((image) => image.complete);
  const kept: { picture: HTMLImageElement; as: Element; place: Comment }[] = [];
  for (const image of next.querySelectorAll(own)) {
    const same = loaded.findIndex((it) => it.getAttribute('src') === image.getAttribute('src'));
    const [picture] = same < 0 ? [] : loaded.splice(same, 1);
    if (!picture) continue;
    const place = next.createComment('');
    image.replaceWith(place);
    kept.push({ picture, as: image, place });
  }
  return () => {
    for (const { picture, as, place } of kept) {
      for (const name of picture.getAttributeNames()) if (name !== 'src') picture.removeAttribute(name);
      for (const { name, value } of as.attributes) if (name !== 'src') picture.setAttribute(name, value);
      place.replaceWith(picture);
    }
  };
}

/**
 * Whether rules may tell where the page stands: by links that are relative, or lead to the page itself or to the one whose
 * address the stage still has. Each change of the address keeps the browser busy for milliseconds.
 */
export function addressMatters(url: string, body: HTMLElement): boolean {
  const paths = [new URL(url, location.origin).pathname, location.pathname];
  const own = paths.flatMap((path) => [path, location.origin + path]);
  return ['href', 'src', 'action'].some((name) =>
    [...body.querySelectorAll(`[${name}]`)].some((element) => {
      const address = element.getAttribute(name) ?? '';
      const isRelative = !/^(?:[#/]|[a-z][a-z+.-]*:)/i.test(address);
      return isRelative || own.includes(address.replace(/[?#].*/, ''));
    }),
  );
}
