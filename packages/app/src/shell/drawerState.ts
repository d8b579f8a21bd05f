import { createContext, useContext } from 'react';

/** Whether the menu drawer is open. The button is in the header, the drawer in the menu. */
export interface DrawerState {
  isOpen: boolean;
  setOpen: (open: boolean) => void;
}

export const DrawerContext = createContext<DrawerState>({
  isOpen: false,
  setOpen: () => undefined,
});

export function useDrawer(): DrawerState {
  return useContext(DrawerContext);
}
