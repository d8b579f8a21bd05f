/*
 * Writes a spreadsheet of OpenDocument on its standard output: `node mixedOds.cjs <rows>`, half of them applications,
 * the others people and flows. The last application is « Application <rows / 2 - 1> ».
 */
require('@backstage/cli/config/nodeTransform.cjs');
const {
  odsFile,
  odsSheet,
} = require('../../../plugins/canel-backend/src/imports/__testUtils__/files.ts');

const rows = Number(process.argv[2]);
const applications = rows / 2;
const people = rows * 0.3;
const flows = rows * 0.2;

const titleOf = index => `Application ${index % applications}`;
const sheet = (name, headings, count, rowOf) =>
  odsSheet(name, [
    headings,
    ...Array.from({ length: count }, (_, index) => rowOf(index)),
  ]);

odsFile(
  [
    sheet(
      'Applications',
      [
        'Nom',
        'Sigle',
        'Mission',
        'Direction',
        'Zone',
        'Protection',
        'DIMA (h)',
        'MOA',
      ],
      applications,
      index => [
        titleOf(index),
        `A${index}`,
        `Mission de l’application ${index}, et ce qui en dépend`,
        `Direction ${index % 40}`,
        `Zone ${index % 30}`,
        index % 4 === 0 ? 'DR' : 'NP',
        1 + (index % 72),
        `moa${index % 300}@exemple.gouv.fr`,
      ],
    ),
    sheet('Personnes', ['Application', 'Rôle', 'Personne'], people, index => [
      titleOf(index),
      index % 2 === 0 ? 'RSSI' : 'MOE',
      `personne${index % 500}@exemple.gouv.fr`,
    ]),
    sheet(
      'Flux',
      ['Source', 'Cible', 'Nature', 'Protocole', 'Port'],
      flows,
      index => [
        titleOf(index),
        titleOf(index * 7 + 1),
        index % 2 === 0 ? 'Appel de service' : 'Données',
        'https',
        443,
      ],
    ),
  ].join(''),
).then(file => process.stdout.write(file));
