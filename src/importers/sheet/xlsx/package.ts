import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { scan } from './xml.ts';

/** A part that another part points to. */
interface Relationship {
  id: string;
  /** The last word of its type: `worksheet`, `styles`; transitional and strict files differ in what stands before. */
  type: string;
  /** Path of the part, or an address outside of the file. */
  target: string;
}

/** A zip of parts that point to each other (ISO/IEC 29500-2). */
export interface Package {
  /** The text of a part; undefined where there is none. */
  part: (path: string) => string | undefined;
  relationships: (path: string) => Relationship[];
}

/** Most bytes of all parts that are read: no form is that large, a bomb is. */
const maxBytes = 256 * 1024 * 1024;
/** Pictures, pivot tables and the like are never looked at. */
const isNeeded = (name: string): boolean =>
  /\.(?:xml|vml|rels)$/i.test(name) && !/(?:^|\/)(?:media|pivot[A-Z]\w*)\//.test(name);

/** Why a package was not opened: more in it than a form ever has. */
export class TooLarge extends Error {}

function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Opens a package. Throws where the zip is broken, and a TooLarge where its parts are. */
export function openPackage(bytes: Uint8Array): Package {
  let size = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isNeeded(name)) return false;
      size += originalSize;
      if (size > maxBytes) throw new TooLarge();
      return true;
    },
  });
  const byName = new Map(
    Object.entries(entries).map(([name, it]) => [name.replace(/^\//, '').toLowerCase(), it]),
  );
  const part = (path: string): string | undefined => {
    const found = byName.get(path.toLowerCase());
    return found && textOf(found);
  };
  const relationships = (path: string): Relationship[] => {
    const { dir, base } = posix.parse(path);
    const found: Relationship[] = [];
    const xml = part(posix.join(dir, '_rels', `${base}.rels`));
    if (xml)
      scan(xml, {
        open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
          if (name !== 'Relationship') return;
          const inside = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
          found.push({
            id,
            type: type.slice(type.lastIndexOf('/') + 1),
            target: mode === 'External' ? target : inside,
          });
        },
      });
    return found;
  };
  return { part, relationships };
}
