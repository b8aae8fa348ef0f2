import { asRead } from '../../domain/privacy/as-read.ts';
import type { PersonalData } from '../../domain/privacy/kinds.ts';
import type { Reviewed } from '../../schemas/privacy-reviewed.ts';

const bare = (text: string): string => asRead(text).replace(/[\s,.:;、。]/g, '');

/** What allows something personal: words that hold what was found, or most of it, or the name that it begins with. */
function allows(words: string, { words: found, kind }: PersonalData): boolean {
  const [allowed, met] = [bare(words), bare(found)];
  if (allowed.includes(met)) return true;
  if (!met.includes(allowed)) return false;
  return allowed.length * 2 >= met.length || (kind === 'disability' && met.startsWith(allowed));
}

/** What of a text is not allowed, and what allows nothing in it. Only what is asked can be allowed, never what is certain. */
export function review(
  text: string,
  data: readonly PersonalData[],
  reviewed: readonly Reviewed[],
): { open: PersonalData[]; idle: Reviewed[] } {
  if (reviewed.length === 0) return { open: [...data], idle: [] };
  const asked = data.filter((it) => !it.certain);
  const read = bare(text);
  /** The words also stand where they are allowed. */
  const stands = ({ words }: Reviewed): boolean => read.split(bare(words)).length > 2;
  return {
    open: data.filter((it) => it.certain || !reviewed.some(({ words }) => allows(words, it))),
    idle: reviewed.filter((it) => !stands(it) || !asked.some((found) => allows(it.words, found))),
  };
}
