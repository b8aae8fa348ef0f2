import { byOrder } from '../../domain/lists/facets.ts';
import { isOpen } from '../../schemas/policy.ts';
import { needs } from '../../schemas/service.ts';
import { once } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { policies } from '../policies/policy-records.ts';

/** A text that is retold in short sentences (易读版): its title in easy words, and its page. */
export interface EasyReadText {
  column: 'services' | 'policies';
  title: string;
  path: string;
}

const byNeed = byOrder(needs);

/** All easy-read texts: first what one can get, then what was decided. */
export const easyReadTexts: () => readonly EasyReadText[] = once(() => [
  ...directory()
    .services.filter((it) => it.easyRead)
    .sort((a, b) => byNeed(a.need, b.need))
    .map((it) => ({
      column: 'services' as const,
      title: it.easyReadTitle ?? it.name,
      path: `/services/${it.id}/easy-read/`,
    })),
  ...policies()
    .filter((it) => isOpen(it) && it.easyRead)
    .map((it) => ({
      column: 'policies' as const,
      title: it.easyReadTitle ?? it.title,
      path: `/policies/${it.id}/easy-read/`,
    })),
]);
