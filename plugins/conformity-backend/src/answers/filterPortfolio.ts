import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import { searchText } from '@cloud-pi-native/plugin-portal-node';
import type { SeenList } from '../access/SeenApplications';

/** What is kept of the portfolio: what holds each word, and stands in one of the zones, and belongs to one of the owners. */
export interface PortfolioFilter {
  text?: string;
  /** Entity references; a zone stands for those within it. */
  zone?: readonly string[];
  owner?: readonly string[];
}

const texts = new WeakMap<SeenApplication, string>();

/** The applications that a filter leaves, by title. */
export function filterPortfolio(
  { items }: SeenList,
  { text, zone = [], owner = [] }: PortfolioFilter,
): SeenApplication[] {
  const words = searchText(text).split(/\s+/).filter(Boolean);
  return items.filter(
    item =>
      words.every(word => textOf(item).includes(word)) &&
      (zone.length === 0 || item.zones.some(one => zone.includes(one))) &&
      (owner.length === 0 ||
        (item.owner !== undefined && owner.includes(item.owner))),
  );
}

function textOf(item: SeenApplication): string {
  const kept = texts.get(item);
  if (kept !== undefined) return kept;
  const text = searchText(item.title, item.ref);
  texts.set(item, text);
  return text;
}
