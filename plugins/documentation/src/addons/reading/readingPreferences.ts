import { useSyncExternalStore } from 'react';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export const textWidths = ['comfortable', 'full', 'alone'] as const;
export type TextWidth = (typeof textWidths)[number];

/** How a reader wants to read, on this device. */
export interface ReadingPreferences {
  size: TextSize;
  width: TextWidth;
}

const storageKey = 'portal.documentation.reading';
const standard: ReadingPreferences = { size: 'normal', width: 'comfortable' };
const listeners = new Set<() => void>();

/** What the browser kept, and what was read of it. */
let known: { text: string | null; preferences: ReadingPreferences } | undefined;

/** The preferences kept in the browser; a part that is missing or unknown is as at first. */
export function readPreferences(): ReadingPreferences {
  const text = localStorage.getItem(storageKey);
  if (known?.text !== text) known = { text, preferences: parse(text) };
  return known?.preferences ?? standard;
}

/** Keeps a change; every part of the page that shows preferences follows. */
export function changePreferences(change: Partial<ReadingPreferences>): void {
  localStorage.setItem(
    storageKey,
    JSON.stringify({ ...readPreferences(), ...change }),
  );
  listeners.forEach(listener => listener());
}

/** The preferences of the reader, as they change. */
export function useReadingPreferences(): ReadingPreferences {
  return useSyncExternalStore(subscribe, readPreferences);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function parse(text: string | null): ReadingPreferences {
  const { size, width } = partsOf(text);
  return {
    size: textSizes.find(one => one === size) ?? standard.size,
    width: textWidths.find(one => one === width) ?? standard.width,
  };
}

function partsOf(text: string | null): { size?: unknown; width?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
