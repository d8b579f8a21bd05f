import {
  applicationAttributes,
  type AttributeDefinition,
  flowNatures,
  type ImportSheetKind,
  type ImportTarget,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

interface Target extends ImportTarget {
  /** Headings under which files bring it, besides its id and its labels. */
  aliases?: readonly string[];
}

function target(
  id: string,
  label: BilingualText,
  aliases: readonly string[],
  required = false,
): Target {
  return { id, label, aliases, ...(required && { required }) };
}

/** What the sheet of flows says of one, read as attributes are. */
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

/** What the columns of each kind of sheet may say. */
export const importTargets: Record<ImportSheetKind, readonly Target[]> = {
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

/** Names of sheets by which their kind is known. */
export const sheetNames: Record<
  Exclude<ImportSheetKind, 'ignored'>,
  readonly string[]
> = {
  applications: ['application', 'applications', 'systemes', 'systems'],
  people: ['personnes', 'people', 'acteurs', 'actors', 'contacts', 'roles'],
  flows: ['flux', 'flows', 'echanges', 'interfaces', 'matrice de flux'],
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
