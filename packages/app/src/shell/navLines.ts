import {
  navGroups,
  type Caller,
  type NavEntry,
  type NavGroup,
} from '@cloud-pi-native/plugin-portal-react';

/** A line of the menu whose page is installed. */
export interface NavLine extends NavEntry {
  href: string;
}

/** The installed pages of the person, in groups, each in its order. Empty groups are left out. */
export function groupLines(
  lines: readonly NavLine[],
  caller: Pick<Caller, 'hasRole'> | undefined,
): { group: NavGroup; lines: NavLine[] }[] {
  const open = lines.filter(
    ({ roles }) => !roles || Boolean(caller?.hasRole(...roles)),
  );
  return navGroups
    .map(group => ({
      group,
      lines: open
        .filter(line => line.group === group)
        .sort((a, b) => (a.order ?? 100) - (b.order ?? 100)),
    }))
    .filter(({ lines: inGroup }) => inGroup.length > 0);
}

/** Whether the page of a line is the one shown, or one below it. The deepest line wins over its parents. */
export function currentLine(
  lines: readonly NavLine[],
  path: string,
): NavLine | undefined {
  return lines
    .filter(
      ({ href }) =>
        path === href || (href !== '/' && path.startsWith(`${href}/`)),
    )
    .sort((a, b) => b.href.length - a.href.length)[0];
}
