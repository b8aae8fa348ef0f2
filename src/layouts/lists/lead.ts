import type { Page } from 'astro';
import type { ListValue, OfferedValue } from '../../kinds/list.ts';

/** What is known of a list where something stands above or below its records. */
export interface LeadProps {
  lead?: string | undefined;
  /** How many records there are, in words. */
  count: string;
  total: number;
  values: readonly OfferedValue[];
  current?: ListValue<unknown> | undefined;
  page: Pick<Page, 'currentPage'>;
  /** Whether it is narrowed, or not the first page. */
  nested: boolean;
  /** The filter in the browser, where the list has one and is not narrowed. */
  filter?: { name: string; title: string; values: readonly OfferedValue[] } | undefined;
}
