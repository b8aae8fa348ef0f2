import { originalsNamed } from '../../records/originals.ts';
import { recordsWithId } from '../content/content.ts';

/** Names of the originals that a record shows, each once. */
export const originals = (): string[] => [...originalsNamed(recordsWithId)];
