import type { Requirement } from '../requirements';
import { renderSite, type SiteContent } from './renderSite';

const requirement: Requirement = {
  owner: 'group:default/gouvernance',
  key: 'EXI-ORG-16bis',
  name: 'exi-org-16bis',
  sourceId: 'EXI-ORG-16',
  sourceNote: 'Première ligne.\n\nSeconde ligne.',
  family: 'ORG',
  level: 'I',
  category: 'Observabilité',
  title: 'Alertes | intégrations',
  description: 'L’offre propose deux intégrations.',
  source: { title: 'Liste publiée', url: 'https://exemple.fr/liste' },
  asks: 'Recevoir les alertes.',
  why: 'Pour agir.',
  checking: 'En revue.',
  proofs: ['Un envoi', 'Un accusé'],
  related: ['EXI-ORG-9'],
  tutorials: ['premier-projet'],
  presentation: {
    english: { title: 'Alerts', description: 'Two ways are offered.' },
  },
};
const other: Requirement = {
  ...requirement,
  key: 'EXI-ORG-9',
  name: 'exi-org-9',
  sourceId: 'EXI-ORG-9',
  sourceNote: undefined,
  sourceCategory: 'Modèle d’Opération',
  level: 'P',
  title: 'L’essai',
  related: [],
  tutorials: [],
};
const content: SiteContent = {
  requirements: [requirement, other],
  satisfying: new Map([
    ['exi-org-16bis', 'Montez le webhook.\n'],
    ['exi-org-9', 'Livrez.'],
  ]),
  tutorials: new Map([['premier-projet', 'Premier projet']]),
};

describe('renderSite', () => {
  it('says all that a requirement has to say', () => {
    expect(renderSite(content).get('pages/exigences/exi-org-16bis.md'))
      .toBe(`# EXI-ORG-16bis · Alertes | intégrations

**I · Importante**{ .md-tag }
[Organisation et modèle d’opération](../familles/organisation.md){ .md-tag }
**Observabilité**{ .md-tag }

L’offre propose deux intégrations.

!!! note "À savoir sur la source"
    Première ligne.

    Seconde ligne.

## Ce qu’elle demande

Recevoir les alertes.

## Pourquoi

Pour agir.

## Comment la satisfaire sur l’offre

Montez le webhook.

### Tutoriels

- [Premier projet](/docs/default/component/tutoriels/premier-projet/)

## Comment elle est contrôlée

En revue.

## Preuves acceptées

- Un envoi
- Un accusé

## À lire avec elle

- [EXI-ORG-9 · L’essai](exi-org-9.md)

## Source

[Liste publiée](https://exemple.fr/liste) ; identifiant publié : EXI-ORG-16 ; sans catégorie publiée.
`);
  });

  it('leaves out what a requirement does not have', () => {
    const page = renderSite(content).get('pages/exigences/exi-org-9.md');
    expect(page).not.toMatch(/!!!|Tutoriels|À lire avec elle/);
    expect(page).toContain('catégorie publiée : « Modèle d’Opération ».');
  });

  it('lists a family in the order of the CCT, and counts it', () => {
    const page = renderSite(content).get('pages/familles/organisation.md');
    expect(page).toContain(
      '2 exigences : 1 primordiale (P) et 1 importante (I).',
    );
    expect(page?.split('\n').slice(-3)).toEqual([
      '| [EXI-ORG-9](../exigences/exi-org-9.md) | L’essai | P · Primordiale | Observabilité |',
      '| [EXI-ORG-16bis](../exigences/exi-org-16bis.md) | Alertes \\| intégrations | I · Importante | Observabilité |',
      '',
    ]);
  });

  it('puts every page in the menu', () => {
    const files = renderSite(content);
    const pages = [...files.keys()]
      .filter(path => path.startsWith('pages/'))
      .map(path => path.replace(/^pages\//, ''));
    for (const page of pages) {
      expect(files.get('mkdocs.yml')).toContain(`: ${page}\n`);
    }
  });

  it.each<[string, Partial<SiteContent>, string]>([
    [
      'a hand-written part',
      { satisfying: new Map([['exi-org-9', 'Livrez.']]) },
      'EXI-ORG-16bis: no satisfaire/exi-org-16bis.md',
    ],
    [
      'a related requirement',
      { requirements: [requirement] },
      'EXI-ORG-16bis: EXI-ORG-9 does not exist',
    ],
    [
      'a tutorial',
      { tutorials: new Map() },
      'EXI-ORG-16bis: no tutorial premier-projet',
    ],
  ])('refuses to go on without %s', (_, change, message) => {
    expect(() => renderSite({ ...content, ...change })).toThrow(message);
  });
});
