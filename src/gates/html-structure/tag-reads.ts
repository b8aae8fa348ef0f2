import type { Interner } from '../interner.ts';
import type { WrittenTag } from '../plain/written-tag.ts';
import { ofTag } from '../plain/of-tag.ts';
import type { PlainElement } from '../plain/plain-document.ts';
import { idAttributes, tagKey } from './tag-key.ts';

const controls = new Set([
  ...['button', 'fieldset', 'input', 'meter', 'output', 'progress', 'select', 'textarea'],
]);

const landmarks: Readonly<Record<string, string>> = {
  ...{ aside: 'complementary', footer: 'contentinfo', form: 'form', header: 'banner', main: 'main' },
  ...{ nav: 'navigation', section: 'region' },
};
const roles = new Set(Object.values(landmarks));

/** The role of a landmark that a tag gives; undefined for any other. */
function roleOf({ name, written }: WrittenTag): string | undefined {
  const role = written.get('role') ?? landmarks[name];
  return role !== undefined && roles.has(role) ? role : undefined;
}

/** What is read of an element by its tag alone: equal tags have it in common. */
interface TagReads {
  /** Number of all that rules read of the tag. */
  own: number;
  id: string | undefined;
  refers: boolean;
  isControl: boolean;
  isHeading: boolean;
  /** The role of a landmark. */
  landmark: string | undefined;
}

/** Says what is read of the tag of an element. */
export type ReadTag = (element: PlainElement) => TagReads;

/** Reads tags by the numbers of an interner. */
export function tagReader(interner: Interner): ReadTag {
  const reads = ({ tag, isDrawn }: PlainElement): TagReads => {
    const { name, written, isClosed } = tag;
    const key = `${isDrawn ? 'drawn ' : ''}${isClosed ? '/' : ''}${tagKey(name, written, isDrawn)}`;
    return {
      own: interner.text(key),
      id: written.get('id') ?? undefined,
      refers: [...written.keys()].some((it) => idAttributes.has(it)),
      isControl: controls.has(name),
      isHeading: /^h[1-6]$/.test(name),
      landmark: roleOf(tag),
    };
  };
  const [plain, drawn] = [ofTag(reads), ofTag(reads)];
  return (element) => (element.isDrawn ? drawn(element) : plain(element));
}
