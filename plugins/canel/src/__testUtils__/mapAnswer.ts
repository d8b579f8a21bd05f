import {
  type EdgeKind,
  edgeKinds,
  type MapAnswer,
  type NodeKind,
  nodeKinds,
} from '@cloud-pi-native/plugin-canel-common';

const kinds: NodeKind[] = [
  'zone',
  'application',
  'application',
  'application',
  'module',
  'group',
];

/** Source, kind and target, sorted by source then target. */
const edges: [number, EdgeKind, number][] = [
  [0, 'contains', 1],
  [0, 'contains', 2],
  [1, 'flow', 2],
  [1, 'contains', 4],
  [3, 'service-user', 1],
  [5, 'owns', 1],
];

/** Three applications, two of them in a zone, one module and one direction. */
export const mapAnswer: MapAnswer = {
  version: 7,
  nodes: {
    refs: [
      'domain:default/titres',
      'system:default/passeports',
      'system:default/permis',
      'system:default/paie',
      'component:default/passeports.api',
      'group:default/dgef',
    ],
    titles: [
      'Titres',
      'Passeports',
      'Permis de conduire',
      'Paie des agents',
      'passeports.api',
      'DGEF',
    ],
    kinds: kinds.map(kind => nodeKinds.indexOf(kind)),
    parents: [-1, 0, 0, -1, 1, -1],
    x: [2000, 1000, 3000, 8000, 1100, 9000],
    y: [5000, 5000, 5000, 5000, 5200, 9000],
    values: {
      hostingOffer: [-1, 0, 1, -1, -1, -1],
      protection: [-1, 1, 0, 0, -1, -1],
      zone: [-1, 0, 0, -1, -1, -1],
    },
  },
  facets: {
    hostingOffer: [
      { value: 'nubo', label: { fr: 'Nubo', en: 'Nubo' } },
      { value: 'isocele', label: { fr: 'Isocèle', en: 'Isocèle' } },
    ],
    protection: [
      {
        value: 'NP',
        label: { fr: 'Non protégé', en: 'Not protected' },
      },
      {
        value: 'DR',
        label: { fr: 'Diffusion restreinte', en: 'Restricted' },
      },
    ],
    zone: [
      {
        value: 'domain:default/titres',
        label: { fr: 'Titres', en: 'Titles' },
      },
    ],
  },
  edges: {
    sources: edges.map(([source], n) => source - (edges[n - 1]?.[0] ?? 0)),
    targets: edges.map(([source, , target], n) =>
      edges[n - 1]?.[0] === source ? target - edges[n - 1][2] : target,
    ),
    kinds: edges.map(([, kind]) => edgeKinds.indexOf(kind)),
  },
};
