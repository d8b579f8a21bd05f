import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { Entity } from '@backstage/catalog-model';
import type { Check } from './Check';
import { textAt } from './files/at';

/** What the entry of an application says when it is complete, and what to write when it does not. */
const wanted: [path: string[], missing: BilingualText][] = [
  [
    ['metadata', 'description'],
    {
      fr: 'Écrivez en une phrase ce que fait l’application (`metadata.description`)',
      en: 'Say in a sentence what the application does (`metadata.description`)',
    },
  ],
  [
    ['spec', 'owner'],
    {
      fr: 'Nommez l’équipe qui répond de l’application (`spec.owner`)',
      en: 'Name the team that answers for the application (`spec.owner`)',
    },
  ],
  [
    ['spec', 'domain'],
    {
      fr: 'Placez l’application dans sa zone d’urbanisation (`spec.domain`)',
      en: 'Place the application in its urbanisation zone (`spec.domain`)',
    },
  ],
  [
    ['spec', 'attributes', 'protection'],
    {
      fr: 'Dites le niveau de protection de l’application (`spec.attributes.protection`)',
      en: 'Say the protection level of the application (`spec.attributes.protection`)',
    },
  ],
];

/** The catalog says who answers for the application, where it stands and how sensitive it is. */
export const catalogEntryCheck: Check = {
  description: {
    id: 'catalog-entry',
    title: { fr: 'Fiche complète au catalogue', en: 'Complete catalog entry' },
    description: {
      fr: 'La fiche de l’application dit ce qu’elle fait, qui en répond, sa zone d’urbanisation et son niveau de protection.',
      en: 'The entry of the application says what it does, who answers for it, its urbanisation zone and its protection level.',
    },
    requirements: [
      { key: 'EXI-ORG-3', strength: 'suggests' },
      { key: 'EXI-G-5', strength: 'suggests' },
      { key: 'EXI-DATA-4', strength: 'suggests' },
    ],
  },
  run({ application }: { application: Entity }) {
    const missing = wanted.filter(([path]) => !textAt(application, ...path));
    return {
      outcome: missing.length > 0 ? 'fail' : 'pass',
      findings: missing.map(([, message]) => ({ message })),
    };
  },
};
