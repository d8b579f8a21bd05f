import { lazy, Suspense, useMemo } from 'react';
import { createExtensionInput } from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  type NavContentNavItems,
} from '@backstage/plugin-app-react';
import {
  NavEntryBlueprint,
  type NavEntry,
} from '@cloud-pi-native/plugin-portal-react';
import { stockEntries } from './stockEntries';
import type { NavLine } from './navLines';

// Nobody who is not signed in sees it, and the first page is the sign-in.
const MainMenu = lazy(async () => ({
  default: (await import('./MainMenu')).MainMenu,
}));

/** The main menu: the stock pages in the words of the offer, and the lines that capabilities bring. */
export const navContent = NavContentBlueprint.makeWithOverrides({
  inputs: {
    entries: createExtensionInput([NavEntryBlueprint.dataRefs.entry]),
  },
  factory(original, { inputs }) {
    const entries = [
      ...stockEntries,
      ...inputs.entries.map(entry =>
        entry.get(NavEntryBlueprint.dataRefs.entry),
      ),
    ];
    return original({
      component: function NavContent({ navItems }) {
        const lines = useMemo(() => linesOf(entries, navItems), [navItems]);
        return (
          <Suspense fallback={null}>
            <MainMenu lines={lines} />
          </Suspense>
        );
      },
    });
  },
});

function linesOf(
  entries: readonly NavEntry[],
  navItems: NavContentNavItems,
): NavLine[] {
  const pages = navItems.clone();
  return entries.flatMap(entry => {
    const page = pages.take(entry.pageId);
    return page ? [{ ...entry, href: page.href }] : [];
  });
}
