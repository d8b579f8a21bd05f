import { useMemo } from 'react';
import { createExtensionInput } from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  type NavContentNavItems,
} from '@backstage/plugin-app-react';
import {
  NavEntryBlueprint,
  type NavEntry,
} from '@cloud-pi-native/plugin-portal-react';
import { MainMenu } from './MainMenu';
import { stockEntries } from './stockEntries';
import type { NavLine } from './navLines';

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
        return <MainMenu lines={lines} />;
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
