import type { AttributeDefinition } from '../AttributeDefinition';

export const identityAttributes: AttributeDefinition[] = [
  {
    id: 'refAppId',
    group: 'identity',
    label: { fr: 'Identifiant RefApp', en: 'RefApp identifier' },
    type: {
      kind: 'text',
      pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    },
    aliases: ['uuid', 'id refapp'],
  },
  {
    id: 'pai',
    group: 'identity',
    label: { fr: 'Code PAI', en: 'PAI code' },
    type: { kind: 'text', maxLength: 20 },
    aliases: ['pai', 'code pai'],
    completeness: 1,
  },
  {
    id: 'acronym',
    group: 'identity',
    label: { fr: 'Sigle', en: 'Acronym' },
    type: { kind: 'text', maxLength: 40 },
    aliases: ['nom court', 'acronyme'],
    column: true,
  },
  {
    id: 'mission',
    group: 'identity',
    label: { fr: 'Mission', en: 'Mission' },
    type: { kind: 'text', maxLength: 4000 },
    aliases: ['finalité', 'description', 'objet'],
    completeness: 1,
  },
  {
    id: 'users',
    group: 'identity',
    label: { fr: 'Utilisateurs', en: 'Users' },
    type: { kind: 'texts' },
    aliases: ['population', 'populations cibles', 'public'],
    completeness: 1,
  },
  {
    id: 'nature',
    group: 'identity',
    label: { fr: 'Nature', en: 'Nature' },
    help: {
      fr: 'Type d’application au sens du référentiel des applications.',
      en: 'Type of application, in the words of the register of applications.',
    },
    type: {
      kind: 'choice',
      choices: [
        {
          value: 'business',
          label: { fr: 'Application métier', en: 'Business application' },
          aliases: ['service métier', 'métier'],
        },
        {
          value: 'core-service',
          label: { fr: 'Service socle', en: 'Core service' },
          aliases: ['core_service', 'socle', 'transverse'],
        },
        {
          value: 'intranet-citizen',
          label: { fr: 'Site pour les usagers', en: 'Site for citizens' },
          aliases: ['intranet_citizen', 'site internet'],
        },
        {
          value: 'intranet-staff',
          label: { fr: 'Site pour les agents', en: 'Site for staff' },
          aliases: ['intranet_staff', 'site intranet'],
        },
        {
          value: 'data-hub',
          label: { fr: 'Plateforme de données', en: 'Data hub' },
          aliases: ['data_hub'],
        },
      ],
    },
    facet: true,
  },
];
