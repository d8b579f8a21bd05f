import { currentLine, groupLines, type NavLine } from './navLines';

function line(href: string, options: Partial<NavLine> = {}): NavLine {
  return {
    pageId: href,
    href,
    group: 'work',
    useTitle: () => href,
    icon: <i />,
    ...options,
  };
}

describe('lines of the menu', () => {
  it('groups and orders them, and leaves out empty groups', () => {
    const lines = [
      line('/b', { order: 2 }),
      line('/last'),
      line('/a', { order: 1 }),
      line('/settings', { group: 'tools' }),
    ];
    expect(
      groupLines(lines, undefined).map(({ group, lines: inGroup }) => [
        group,
        inGroup.map(({ href }) => href),
      ]),
    ).toEqual([
      ['work', ['/a', '/b', '/last']],
      ['tools', ['/settings']],
    ]);
  });

  it('shows a line kept for a role to that role only', () => {
    const lines = [line('/queue', { roles: ['service-team'] })];
    expect(groupLines(lines, undefined)).toEqual([]);
    expect(groupLines(lines, { hasRole: () => false })).toEqual([]);
    expect(
      groupLines(lines, { hasRole: role => role === 'service-team' }),
    ).toHaveLength(1);
  });

  it.each([
    ['/', '/'],
    ['/catalog', '/catalog'],
    ['/catalog/default/system/a', '/catalog'],
    ['/projets/demandes/3', '/projets/demandes'],
    ['/catalogue', undefined],
    ['/inconnu', undefined],
  ])('marks the line of %s', (path, expected) => {
    const lines = ['/', '/catalog', '/projets', '/projets/demandes'].map(href =>
      line(href),
    );
    expect(currentLine(lines, path)?.href).toBe(expected);
  });
});
