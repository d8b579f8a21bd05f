import type { RefAppRecord } from '../registry';
import { attributeMapping } from './attributeMapping';
import { homologationOf } from './homologationOf';
import { toReading } from './toReading';

const bare: RefAppRecord = {
  id: '6f3c1d1e-4b1b-4e5e-8c0e-6d8d3a2f9b10',
  label: 'Suivi des essais',
  labels: [],
  statuses: [],
  relations: [],
  technologies: [],
  rgaaCompliances: [],
  data: [],
};

function value(attribute: string, change: Partial<RefAppRecord>) {
  const mapping = attributeMapping.find(one => one.attribute === attribute);
  return mapping?.read({ ...bare, ...change });
}

const data = (...levels: (string | undefined)[]): Partial<RefAppRecord> => ({
  data: levels.map(label => ({ sensibility: label ? { label } : undefined })),
});

it.each<[string, Partial<RefAppRecord>, unknown]>([
  ['protection', data(), undefined],
  ['protection', data('Publique', 'Diffusion Restreinte'), 'DR'],
  ['protection', data('Publique', 'Interne'), 'NP'],
  ['protection', data('Publique', 'À qualifier'), undefined],
  ['protection', data('Publique', undefined), undefined],
  ['personalData', data('Données personnelles'), 'ordinary'],
  [
    'personalData',
    data('Données personnelles', 'Données personnelles sensibles'),
    'sensitive',
  ],
  ['sensitivity', { tags: [{ name: 'sie' }, { name: 'siiv' }] }, 'S4'],
  ['sensitivity', { tags: [{ name: 'mobile' }] }, undefined],
  [
    'pai',
    {
      labels: [{ value: 'X' }, { value: ' PAI-12 ', source: 'CODE_PAI' }],
    },
    'PAI-12',
  ],
  [
    'productionDate',
    {
      statuses: [
        { status: 'in_production', statusDate: '2024-05-02T00:00:00Z' },
        { status: 'in_production_mvp', statusDate: '2023-05-02T00:00:00Z' },
        { status: 'decommissioned', statusDate: '2020-05-02T00:00:00Z' },
      ],
    },
    '2023-05-02',
  ],
  [
    'hostingOffer',
    {
      hostings: [
        { isActive: false, hostingOption: { platform: 'NUBO' } },
        { isActive: true, hostingOption: { platform: 'PHYSIQUE' } },
      ],
    },
    'other',
  ],
  [
    'moa',
    {
      actors: [
        { actorType: { code: 'MOA' }, email: 'a@exemple.gouv.fr' },
        { actorType: { code: 'MOA' }, firstname: 'Inès', lastname: 'Hamon' },
        { actorType: { code: 'MOE' }, email: 'b@exemple.gouv.fr' },
      ],
    },
    ['a@exemple.gouv.fr', 'Inès Hamon'],
  ],
])('%s from %j', (attribute, change, expected) => {
  expect(value(attribute, change)).toEqual(expected);
});

it.each([
  ['2027-06-30T00:00:00.000Z', '2024-06-30', 36],
  ['2028-02-29T00:00:00.000Z', '2027-08-29', 6],
])('ends a homologation on %s', (end, decidedOn, durationMonths) => {
  expect(
    homologationOf({
      ...bare,
      compliance: {
        homologation_status: 'homologuee',
        homologation_date_end: end,
      },
    }),
  ).toMatchObject({ decision: 'favorable', decidedOn, durationMonths });
});

it('says what it leaves out', () => {
  const reading = toReading({
    kind: 'full',
    removed: [],
    remarks: [],
    records: [
      {
        ...bare,
        compliance: { homologation_status: 'homologuee' },
        relations: [
          {
            id: 'r1',
            type: 'is_twin_of',
            applicationSourceId: bare.id,
            applicationTargetId: bare.id,
          },
        ],
      },
    ],
  });
  expect(reading.relations).toEqual([]);
  expect(reading.remarks?.map(({ fr }) => fr)).toEqual([
    expect.stringContaining('« is_twin_of »'),
    expect.stringContaining('sans date de fin'),
  ]);
});
