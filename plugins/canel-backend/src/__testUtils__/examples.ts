import type { Entity } from '@backstage/catalog-model';
import type {
  ApplicationReading,
  SourceApplication,
} from '@cloud-pi-native/plugin-canel-node';

/** A direction, a zone, the application `vigie` with a module and its API, and who calls the API. */
export function catalogEntities(): Entity[] {
  const owner = 'group:default/direction';
  return [
    entity('Group', 'direction', 'Direction du numérique', {}),
    entity('Domain', 'secours', 'Secours', {}),
    entity(
      'System',
      'vigie',
      'Vigie',
      {
        type: 'application',
        attributes: { protection: 'NP', dima: 8, status: 'in-production' },
      },
      { ownedBy: owner, partOf: 'domain:default/secours' },
    ),
    entity(
      'Component',
      'vigie-service',
      'Service de Vigie',
      { type: 'service' },
      {
        ownedBy: owner,
        partOf: 'system:default/vigie',
        providesApi: 'api:default/vigie-api',
      },
    ),
    entity(
      'API',
      'vigie-api',
      'API de Vigie',
      { type: 'openapi' },
      { ownedBy: owner, partOf: 'system:default/vigie' },
    ),
    entity(
      'Component',
      'phare-web',
      'Site de Phare',
      { type: 'website' },
      {
        partOf: 'system:default/phare',
        consumesApi: 'api:default/vigie-api',
      },
    ),
  ];
}

function entity(
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
  relations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title, etag: name },
    spec,
    relations: Object.entries(relations).map(([type, targetRef]) => ({
      type,
      targetRef,
    })),
  };
}

const phare: SourceApplication = {
  externalId: '10000000-0000-4000-8000-000000000000',
  title: 'Phare',
  zone: ['Secours'],
  owner: 'Direction de la mer',
  attributes: { protection: 'NP', dima: 2, hostingOffer: 'nubo' },
  homologations: [
    {
      startedOn: '2026-01-01',
      decision: 'favorable',
      decidedOn: '2026-02-01',
      durationMonths: 36,
      authority: 'AQSSI',
      reserves: [],
    },
  ],
};

const amer: SourceApplication = {
  externalId: '20000000-0000-4000-8000-000000000000',
  title: 'Amer',
  zone: ['Secours'],
  owner: 'Direction de la mer',
  attributes: { protection: 'NP', hostingOffer: 'cloud-pi', dima: 1 },
};

/** Diffusion Restreinte: the reader must not learn that it exists. */
export const occulte: SourceApplication = {
  externalId: '30000000-0000-4000-8000-000000000000',
  title: 'Occulte',
  zone: ['Secours'],
  owner: 'Direction de la mer',
  attributes: {
    protection: 'DR',
    hostingOffer: 'nubo',
    dima: 4,
    endDate: '2027-01-01',
  },
};

/** What the register says: Phare uses Vigie and sends to Amer. */
export const seenByAll: ApplicationReading = {
  kind: 'full',
  applications: [phare, amer],
  relations: [
    {
      externalId: 'r1',
      source: phare.externalId,
      target: amer.externalId,
      kind: 'flow',
      flow: { nature: 'data', protocol: 'https', port: 443 },
    },
  ],
};

/** The same with a restricted application, on which Phare leans and on which Amer leans in turn. */
export const withOcculte: ApplicationReading = {
  kind: 'full',
  applications: [
    {
      ...phare,
      attributes: { ...phare.attributes, successor: 'system:default/occulte' },
    },
    amer,
    occulte,
  ],
  relations: [
    ...seenByAll.relations,
    {
      externalId: 'r2',
      source: occulte.externalId,
      target: 'system:default/vigie',
      kind: 'service-user',
    },
    {
      externalId: 'r3',
      source: amer.externalId,
      target: occulte.externalId,
      kind: 'service-user',
    },
    {
      externalId: 'r4',
      source: occulte.externalId,
      target: phare.externalId,
      kind: 'flow',
      flow: { nature: 'data' },
    },
  ],
};
