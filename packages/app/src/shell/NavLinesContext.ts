import { createContext, useContext } from 'react';
import type { NavLine } from './navLines';

/** The lines of the menu, which the menu gives to the sitemap: only the menu knows which pages are installed. */
export interface NavLinesState {
  lines: readonly NavLine[];
  setLines: (lines: readonly NavLine[]) => void;
}

export const NavLinesContext = createContext<NavLinesState>({
  lines: [],
  setLines: () => undefined,
});

export function useNavLines(): readonly NavLine[] {
  return useContext(NavLinesContext).lines;
}
