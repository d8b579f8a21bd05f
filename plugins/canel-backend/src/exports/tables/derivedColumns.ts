import {
  alertLabels,
  type ApplicationSummary,
  homologationStateLabels,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type BilingualText,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import { type ExportCell, textCell } from '@cloud-pi-native/plugin-portal-node';
import type { TableInput } from './ExportTable';

interface DerivedColumn {
  id: string;
  label: BilingualText;
  width: number;
  cellOf(application: ApplicationSummary, input: TableInput): ExportCell;
}

function titleCell(ref: string | undefined, { titleOf }: TableInput) {
  return textCell(ref && (titleOf(ref) ?? ref));
}

/** Columns that are no attribute: where the application stands, and what follows from its attributes. */
export const derivedColumns: readonly DerivedColumn[] = [
  {
    id: 'ref',
    label: { fr: 'Référence', en: 'Reference' },
    width: 30,
    cellOf: ({ ref }) => textCell(ref),
  },
  {
    id: 'zone',
    label: { fr: 'Zone', en: 'Zone' },
    width: 25,
    cellOf: ({ zone }, input) => titleCell(zone, input),
  },
  {
    id: 'owner',
    label: { fr: 'Responsable', en: 'Owner' },
    width: 25,
    cellOf: ({ owner }, input) => titleCell(owner, input),
  },
  {
    id: 'homologation',
    label: { fr: 'Homologation', en: 'Homologation' },
    width: 16,
    cellOf: ({ homologation }, { language }) =>
      textCell(textIn(homologationStateLabels[homologation.state], language)),
  },
  {
    id: 'homologationEnd',
    label: { fr: 'Fin de l’homologation', en: 'End of homologation' },
    width: 14,
    cellOf: ({ homologation: { lastDay } }) =>
      lastDay === undefined ? { kind: 'empty' } : { kind: 'day', day: lastDay },
  },
  {
    id: 'completeness',
    label: { fr: 'Complétude (0 à 3)', en: 'Completeness (0 to 3)' },
    width: 12,
    cellOf: ({ completeness }) => ({ kind: 'number', number: completeness }),
  },
  {
    id: 'alert',
    label: { fr: 'Alertes', en: 'Alerts' },
    width: 30,
    cellOf: ({ alerts }, { language }) =>
      textCell(alerts.map(id => textIn(alertLabels[id], language)).join('; ')),
  },
  {
    id: 'dependents',
    label: { fr: 'Applications dépendantes', en: 'Dependent applications' },
    width: 12,
    cellOf: ({ dependents }) => ({ kind: 'number', number: dependents }),
  },
  {
    id: 'dependencies',
    label: { fr: 'Dépendances', en: 'Dependencies' },
    width: 12,
    cellOf: ({ dependencies }) => ({ kind: 'number', number: dependencies }),
  },
];
