import { readPage } from './readPage';

const fence = (code: string, language = 'sh') =>
  `\`\`\`${language}\n${code}\n\`\`\`\n`;

describe('readPage', () => {
  it('reads every kind of step, in order and with its line', () => {
    const page = [
      '# Title\n',
      '<!-- an ordinary comment -->\n',
      '<!-- geste: ajouter-depot nom=api prive=oui -->\n',
      '<!-- bloc: variables gardees=B -->\n',
      fence('export A=1\nexport B=deux'),
      '<!-- bloc: executer code=2 outil=helm -->\n',
      fence('false'),
      '<!-- bloc: attendu -->\n',
      fence('one\ntwo …', 'text'),
      '<!-- bloc: fichier=a/b.yaml refuse=x,y -->\n',
      fence('a: 1', 'yaml'),
      '<!-- controle: fichier=out.txt controles=journaux -->',
      '<!-- bloc: extrait de=a/b.yaml -->\n',
      fence('a: 1', 'yaml'),
      '<!-- bloc: verifier raison="no Docker here" -->\n',
      fence('docker ps'),
      fence('{}', 'json'),
    ].join('\n');
    const steps = readPage(page);
    expect(steps.map(({ line, ...step }) => step)).toEqual([
      {
        kind: 'gesture',
        name: 'ajouter-depot',
        options: { nom: 'api', prive: 'oui' },
      },
      {
        kind: 'variables',
        names: ['A', 'B'],
        kept: ['B'],
        code: 'export A=1\nexport B=deux\n',
      },
      { kind: 'run', code: 'false\n', exitCode: 2, tool: 'helm' },
      { kind: 'expected', lines: ['one', 'two …'] },
      {
        kind: 'file',
        path: 'a/b.yaml',
        content: 'a: 1\n',
        refusedBy: ['x', 'y'],
      },
      { kind: 'check', path: 'out.txt', checks: ['journaux'] },
      { kind: 'excerpt', path: 'a/b.yaml', content: 'a: 1\n' },
      { kind: 'grammar', code: 'docker ps\n', reason: 'no Docker here' },
      { kind: 'unmarked', language: 'json', content: '{}\n' },
    ]);
    const lines = page.split('\n');
    expect(lines[steps[1].line - 1]).toBe('```sh');
  });

  it.each([
    ['a mark without its block', '<!-- bloc: executer -->\n\ntext', /line 1/],
    ['a mark at the end', 'text\n\n<!-- bloc: executer -->', /line 3/],
    ['an unknown mark', `<!-- bloc: lancer -->\n\n${fence('a')}`, /none of/],
    ['two words', `<!-- bloc: executer vite -->\n\n${fence('a')}`, /too many/],
    [
      'a command among variables',
      `<!-- bloc: variables -->\n\n${fence('export A=1\nls')}`,
      /line 5/,
    ],
    [
      'a block not run for no reason',
      `<!-- bloc: verifier -->\n\n${fence('a')}`,
      /raison/,
    ],
    ['an excerpt of nothing', `<!-- bloc: extrait -->\n\n${fence('a')}`, /de=/],
    ['a check of nothing', '<!-- controle: journaux -->', /fichier=/],
    ['a gesture without a name', '<!-- geste: nom=api -->', /no name/],
  ])('refuses %s', (_, page, message) => {
    expect(() => readPage(page)).toThrow(message);
  });
});
