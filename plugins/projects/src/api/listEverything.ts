import type { Page } from '@cloud-pi-native/plugin-projects-common';

/** Lines asked at once. */
const pageSize = 100;

/** Reads every page of a list. The tables search, filter and sort what they hold, so they hold all of it. */
export async function listEverything<Item>(
  listPage: (page: { limit: number; offset: number }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (;;) {
    const page = await listPage({ limit: pageSize, offset: items.length });
    items.push(...page.items);
    if (items.length >= page.total || page.items.length === 0) return items;
  }
}
