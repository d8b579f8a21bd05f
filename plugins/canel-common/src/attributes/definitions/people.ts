import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { AttributeDefinition } from '../AttributeDefinition';

/** People and entities that answer for the application, by name or by e-mail address. */
function person(
  id: string,
  label: BilingualText,
  options: Pick<AttributeDefinition, 'aliases' | 'column' | 'completeness'>,
): AttributeDefinition {
  return { id, group: 'people', label, type: { kind: 'texts' }, ...options };
}

export const peopleAttributes: AttributeDefinition[] = [
  person(
    'moa',
    { fr: 'Maîtrise d’ouvrage', en: 'Business owner' },
    { aliases: ['moa', 'business owner'], column: true, completeness: 1 },
  ),
  person(
    'moe',
    { fr: 'Maîtrise d’œuvre', en: 'Project management' },
    { aliases: ['moe', 'chef de projet'], completeness: 1 },
  ),
  person(
    'rssi',
    { fr: 'RSSI', en: 'Security officer' },
    { aliases: ['rssi', 'ciso'], completeness: 2 },
  ),
  person(
    'aqssi',
    { fr: 'Autorité qualifiée (AQSSI)', en: 'Qualified authority (AQSSI)' },
    { aliases: ['aqssi', 'autorité d’homologation'], completeness: 2 },
  ),
  person(
    'operation',
    { fr: 'Exploitation', en: 'Operations' },
    { aliases: ['exploitant', 'responsable production'], completeness: 2 },
  ),
  person(
    'supplier',
    { fr: 'Titulaire', en: 'Supplier' },
    { aliases: ['fournisseur', 'tma', 'prestataire'], completeness: 3 },
  ),
];
