import {
  catalogInfo,
  dockerfile,
  mkdocs,
  openApi,
  pipeline,
  readme,
  server,
} from './applicationFiles';
import type { HistoryCommit } from './buildHistory';

const steps = [
  'Écran d’accueil',
  'Formulaire de demande',
  'Suivi d’une demande',
  'Pièces justificatives',
  'Accusé de réception',
  'Notification par courriel',
  'Recherche d’une demande',
  'Export des demandes',
  'Historique d’une demande',
  'Rendez-vous au guichet',
  'Signature électronique',
  'Tableau de bord de l’agent',
  'Délégation entre agents',
  'Archivage des demandes',
  'Statistiques mensuelles',
  'Page d’accessibilité',
  'Mode sombre',
  'Aide en ligne',
  'Questionnaire de satisfaction',
  'Contrat de l’API',
  'Sonde de disponibilité',
  'Journal structuré',
  'Limites de débit',
  'Traduction anglaise',
] as const;

const authors = ['Dalia Dev', 'Denis DevOps', 'Camille Porteur'] as const;

/** History of a small application, as a team of an administration would have it on its own forge. */
export function applicationHistory(): HistoryCommit[] {
  const features = steps.map((title, index): HistoryCommit => {
    const number = index + 1;
    return {
      branch: 'main',
      author: authors[index % authors.length],
      message: `feat: ${title.toLowerCase()}`,
      files: {
        [`src/etapes/etape-${String(number).padStart(2, '0')}.js`]: step(
          number,
          title,
        ),
        'src/etapes/index.js': stepIndex(number),
        ...(number % 8 === 0
          ? { 'package.json': packageJson(`1.${number / 8}.0`) }
          : {}),
      },
      ...(number % 8 === 0
        ? {
            tag: {
              name: `v1.${number / 8}.0`,
              message: `Version 1.${number / 8}.0`,
            },
          }
        : {}),
    };
  });
  return [
    {
      branch: 'main',
      author: 'Camille Porteur',
      message: 'Premier commit',
      files: { 'README.md': readme },
    },
    {
      branch: 'main',
      author: 'Dalia Dev',
      message: 'feat: serveur HTTP configuré par l’environnement',
      files: {
        'src/server.js': server,
        'package.json': packageJson('0.1.0'),
      },
      tag: { name: 'v0.1.0' },
    },
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'build: image sans droits d’administration',
      files: {
        Dockerfile: dockerfile,
        '.dockerignore': 'node_modules\n.git\n',
      },
    },
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'ci: chaîne secondaire',
      files: { '.gitlab-ci-dso.yml': pipeline },
    },
    {
      branch: 'main',
      author: 'Dalia Dev',
      message: 'docs: fiche du catalogue et contrat de l’API',
      files: {
        'catalog-info.yaml': catalogInfo,
        'openapi.yaml': openApi,
        'mkdocs.yml': mkdocs,
        'docs/index.md': readme,
      },
    },
    ...features.slice(0, 12),
    {
      branch: 'correctif/accents',
      from: 'main',
      author: 'Dalia Dev',
      message: 'fix: accents dans les noms de fichiers',
      files: { 'docs/été à la préfecture.md': '# Été à la préfecture\n' },
    },
    ...features.slice(12),
    {
      branch: 'develop',
      from: 'main',
      author: 'Dalia Dev',
      message: 'feat: pièces jointes volumineuses',
      files: { 'src/pieces-jointes.js': 'export const tailleMaximale = 50;\n' },
    },
    {
      branch: 'develop',
      author: 'Denis DevOps',
      message: 'chore: script de vérification',
      files: {
        'scripts/verifier.sh':
          '#!/bin/sh\nset -eu\nnode --check src/server.js\n',
      },
    },
    {
      branch: 'release/1.3',
      from: 'main',
      author: 'Denis DevOps',
      message: 'chore: version 1.3.1',
      files: { 'package.json': packageJson('1.3.1') },
      tag: { name: 'v1.3.1', message: 'Version 1.3.1' },
    },
    {
      branch: 'main',
      author: 'Camille Porteur',
      message: 'docs: contacts de l’équipe',
      files: { 'docs/contacts.md': '# Contacts\n\nÉquipe Démarches\n' },
    },
  ];
}

function packageJson(version: string): string {
  return `${JSON.stringify(
    { name: 'demarches', version, type: 'module', private: true },
    undefined,
    2,
  )}\n`;
}

function step(number: number, title: string): string {
  return `/** ${title}. */\nexport const etape${number} = { titre: '${title}', ordre: ${number} };\n`;
}

function stepIndex(last: number): string {
  return Array.from({ length: last }, (_, index) => {
    const file = String(index + 1).padStart(2, '0');
    return `export * from './etape-${file}.js';\n`;
  }).join('');
}
