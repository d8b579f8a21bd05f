import type { AttributeValues } from '../attributes';
import { type AlertFacts, raiseAlerts } from './raiseAlerts';

const quiet: AlertFacts = {
  owned: true,
  homologation: 'valid',
  disagreement: false,
};

it.each<[string[], AttributeValues, Partial<AlertFacts>]>([
  [[], {}, {}],
  [['dr-outside-dr-hosting'], { protection: 'DR', hostingOffer: 'nubo' }, {}],
  [['dr-outside-dr-hosting'], { protection: 'DR', hostingOffer: 'other' }, {}],
  [[], { protection: 'DR', hostingOffer: 'cloud-pi' }, {}],
  [[], { protection: 'DR' }, {}],
  [
    [],
    { protection: 'DR', hostingOffer: 'nubo', status: 'decommissioned' },
    {},
  ],
  [
    ['open-data-on-sovereign-cloud'],
    { protection: 'NP', openData: true, hostingOffer: 'nubo' },
    {},
  ],
  [[], { protection: 'NP', openData: true, hostingOffer: 'secnumcloud' }, {}],
  [['not-owned'], {}, { owned: false }],
  [['homologation-expired'], {}, { homologation: 'expired' }],
  [
    ['homologation-missing-in-production'],
    { status: 'in-production' },
    { homologation: 'in-progress' },
  ],
  [[], { status: 'poc' }, { homologation: 'none' }],
  [[], { status: 'in-production' }, { homologation: 'exempted' }],
  [
    ['support-ended'],
    { technologies: [{ product: 'PHP', endOfSupport: '2026-11-21' }] },
    {},
  ],
  [[], { technologies: [{ product: 'PHP', endOfSupport: '2026-11-22' }] }, {}],
  [
    ['dates-out-of-order'],
    { studyDate: '2026-01-01', productionDate: '2025-01-01' },
    {},
  ],
  [[], { studyDate: '2025-01-01', endDate: '2026-01-01' }, {}],
  [['sources-disagree'], {}, { disagreement: true }],
])('raises %j on %j %j', (alerts, values, facts) => {
  expect(raiseAlerts(values, { ...quiet, ...facts }, '2026-11-22')).toEqual(
    alerts,
  );
});
