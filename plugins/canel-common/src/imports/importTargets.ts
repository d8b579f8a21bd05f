import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { applicationAttributes, type AttributeDefinition } from '../attributes';
import { flowNatures } from '../model';
import type { ImportSheetKind, ImportTarget } from './types';

/** What a kind of sheet is called, in a file and on the screen. @public */
export const importSheetLabels: Record<ImportSheetKind, BilingualText> = {
  applications: { fr: 'Applications', en: 'Applications' },
  people: { fr: 'Personnes', en: 'People' },
  flows: { fr: 'Flux', en: 'Flows' },
  ignored: { fr: 'Laissée de côté', en: 'Left aside' },
};

function target(
  id: string,
  label: BilingualText,
  aliases: readonly string[],
  required = false,
): ImportTarget {
  return { id, label, aliases, ...(required && { required }) };
}

/** What the sheet of flows says of one, read as attributes are. @public */
export const flowFields: readonly AttributeDefinition[] = [
  flowField(
    'nature',
    { fr: 'Nature', en: 'Nature' },
    {
      kind: 'choice',
      choices: flowNatures.map(value => ({
        value,
        label: {
          service: { fr: 'Appel de service', en: 'Service call' },
          data: { fr: 'Données', en: 'Data' },
          file: { fr: 'Fichier', en: 'File' },
          message: { fr: 'Message', en: 'Message' },
        }[value],
        aliases: {
          service: ['appel', 'api', 'synchrone'],
          data: ['donnée', 'réplication'],
          file: ['fichiers', 'transfert de fichiers'],
          message: ['messages', 'asynchrone'],
        }[value],
      })),
    },
    ['type', 'type de flux'],
  ),
  flowField(
    'protocol',
    { fr: 'Protocole', en: 'Protocol' },
    { kind: 'text', maxLength: 60 },
  ),
  flowField(
    'port',
    { fr: 'Port', en: 'Port' },
    {
      kind: 'number',
      integer: true,
      minimum: 1,
      maximum: 65_535,
    },
  ),
  flowField(
    'frequency',
    { fr: 'Fréquence', en: 'Frequency' },
    { kind: 'text', maxLength: 120 },
    ['périodicité'],
  ),
  flowField(
    'data',
    { fr: 'Données', en: 'Data' },
    { kind: 'text', maxLength: 1_000 },
    ['données échangées', 'contenu', 'description'],
  ),
  flowField(
    'sensitivity',
    { fr: 'Protection', en: 'Protection' },
    typeOfAttribute('protection'),
    ['sensibilité', 'np/dr'],
  ),
  flowField(
    'encrypted',
    { fr: 'Chiffré', en: 'Encrypted' },
    { kind: 'boolean' },
    ['chiffrement', 'tls'],
  ),
  flowField(
    'exposure',
    { fr: 'Exposition', en: 'Exposure' },
    typeOfAttribute('exposure'),
  ),
];

/** What the columns of each kind of sheet may say. @public */
export const importTargets: Record<ImportSheetKind, readonly ImportTarget[]> = {
  applications: [
    target(
      'title',
      { fr: 'Application', en: 'Application' },
      [
        'nom',
        'nom de l’application',
        'titre',
        'libellé',
        'intitulé',
        'name',
        'title',
        'label',
      ],
      true,
    ),
    target('ref', { fr: 'Référence', en: 'Reference' }, []),
    target('owner', { fr: 'Responsable', en: 'Owner' }, [
      'direction',
      'direction responsable',
      'propriétaire',
      'organisation',
      'équipe',
    ]),
    target('zone', { fr: 'Zone', en: 'Zone' }, [
      'zone d’urbanisation',
      'quartier',
      'domaine',
      'domain',
    ]),
    ...applicationAttributes,
  ],
  people: [
    target(
      'application',
      { fr: 'Application', en: 'Application' },
      [
        'nom de l’application',
        'nom',
        'code pai',
        'pai',
        'référence',
        'identifiant refapp',
      ],
      true,
    ),
    target(
      'role',
      { fr: 'Rôle', en: 'Role' },
      ['fonction', 'type', 'type d’acteur'],
      true,
    ),
    target(
      'person',
      { fr: 'Personne', en: 'Person' },
      [
        'nom de la personne',
        'acteur',
        'contact',
        'courriel',
        'adresse',
        'email',
        'e-mail',
        'mail',
      ],
      true,
    ),
  ],
  flows: [
    target(
      'source',
      { fr: 'Source', en: 'Source' },
      ['application source', 'émetteur', 'de', 'from', 'origine'],
      true,
    ),
    target(
      'target',
      { fr: 'Cible', en: 'Target' },
      [
        'application cible',
        'destination',
        'destinataire',
        'récepteur',
        'vers',
        'to',
      ],
      true,
    ),
    ...flowFields,
  ],
  ignored: [],
};

function flowField(
  id: string,
  label: BilingualText,
  type: AttributeDefinition['type'],
  aliases: readonly string[] = [],
): AttributeDefinition {
  return { id, group: 'technology', label, type, aliases };
}

function typeOfAttribute(id: string): AttributeDefinition['type'] {
  const definition = applicationAttributes.find(one => one.id === id);
  if (!definition) throw new Error(`No attribute ${id}`);
  return definition.type;
}
