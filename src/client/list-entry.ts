import type { FilterItem } from '../domain/lists/list-filter.ts';

/** A record of a list as the filter shows it: its title, which leads to it, and a line of facts. */
export function listEntry({ title, path, facts }: FilterItem, apart: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const line = document.createElement('p');
  link.href = path;
  link.textContent = title;
  line.className = 'facts';
  line.textContent = facts.join(apart);
  heading.append(link);
  item.append(heading, line);
  return item;
}
