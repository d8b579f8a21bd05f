import type { MapModel } from './MapModel';

/** Nodes offered at once: a list that is read, not scrolled. */
const offered = 20;

/** Nodes whose name holds every word of a text, those that begin with it first. Groups are no places of the map. */
export function findNodes(model: MapModel, text: string): number[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const first: number[] = [];
  const others: number[] = [];
  for (let node = 0; node < model.size; node++) {
    if (model.kindOf(node) === 'group') continue;
    const title = fold(model.titleOf(node));
    if (!words.every(word => title.includes(word))) continue;
    (title.startsWith(words[0]) ? first : others).push(node);
    if (first.length === offered) break;
  }
  return [...first, ...others].slice(0, offered);
}

/** Without accents or capitals. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
