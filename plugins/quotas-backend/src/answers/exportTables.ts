import type { Readable } from 'stream';
import {
  type BilingualText,
  resourceNames,
  type ResourceAmount,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type ExportCell,
  type ExportSheet,
  odsMimeType,
  textCell,
  writeCsvSheet,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';
import type {
  ClusterUsage,
  FillState,
  ProjectQuotaSummary,
} from '@cloud-pi-native/plugin-quotas-common';

export type TableFormat = 'csv' | 'ods';
export type TableLanguage = 'fr' | 'en';

/** A file on its way out, made while it is read. */
export interface ExportedFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

interface TableOptions {
  format: TableFormat;
  language: TableLanguage;
  /** `YYYY-MM-DD`. */
  day: string;
}

const stateWords: Record<FillState, BilingualText> = {
  free: { fr: 'Libre', en: 'Free' },
  near: { fr: 'Presque plein', en: 'Nearly full' },
  full: { fr: 'Plein', en: 'Full' },
  over: { fr: 'Dépassé', en: 'Over' },
  unlimited: { fr: 'Sans limite', en: 'Without limit' },
};

const resourceHeadings: Record<keyof ResourceAmount, BilingualText> = {
  cpu: { fr: 'CPU (cœurs)', en: 'CPU (cores)' },
  memory: { fr: 'Mémoire (Gio)', en: 'Memory (GiB)' },
  gpu: { fr: 'GPU (cartes)', en: 'GPU (cards)' },
  storage: { fr: 'Stockage (Gio)', en: 'Storage (GiB)' },
};

/** One line a project and envelope. */
export function exportProjects(
  summaries: readonly ProjectQuotaSummary[],
  options: TableOptions,
): ExportedFile {
  const words = wordsIn(options.language);
  return fileOf('quotas', options, {
    name: words('Quotas', 'Quotas'),
    columns: [
      { heading: words('Projet', 'Project'), width: 20 },
      { heading: words('Nom', 'Name'), width: 20 },
      { heading: words('Organisation', 'Organisation'), width: 30 },
      { heading: words('Protection', 'Protection'), width: 10 },
      { heading: words('Enveloppe', 'Envelope'), width: 16 },
      { heading: words('État', 'State'), width: 14 },
      { heading: words('Remplissage (%)', 'Fill (%)'), width: 14 },
      ...amountColumns(words('contracté', 'contracted'), options),
      ...amountColumns(words('réservé', 'reserved'), options),
      ...amountColumns(words('libre', 'free'), options),
      {
        heading: words('Sans limite jusqu’au', 'Without limit until'),
        width: 18,
      },
      { heading: words('Environnements', 'Environments'), width: 14 },
      { heading: words('Zones', 'Zones'), width: 20 },
      { heading: words('Demandes en attente', 'Waiting requests'), width: 16 },
      { heading: words('Archivé le', 'Archived on'), width: 12 },
    ],
    rows: rowsOf(),
  });

  function* rowsOf(): Generator<ExportCell[]> {
    for (const project of summaries) {
      for (const envelope of project.envelopes) {
        yield [
          textCell(project.slug),
          textCell(project.name),
          textCell(project.organisation),
          textCell(project.protection),
          textCell(
            envelope.class === 'production'
              ? words('Production', 'Production')
              : words('Hors production', 'Non-production'),
          ),
          textCell(textIn(stateWords[envelope.state], options.language)),
          percentCell(envelope.fill),
          ...amountCells(envelope.contracted),
          ...amountCells(envelope.reserved),
          ...amountCells(envelope.free),
          dayCell(envelope.unlimitedUntil),
          { kind: 'number', number: project.environments },
          textCell(project.zones.join(', ')),
          { kind: 'number', number: project.openChanges },
          dayCell(project.archivedAt?.slice(0, 10)),
        ];
      }
    }
  }
}

/** One line a cluster. */
export function exportClusters(
  clusters: readonly ClusterUsage[],
  options: TableOptions,
): ExportedFile {
  const words = wordsIn(options.language);
  return fileOf('clusters', options, {
    name: words('Clusters', 'Clusters'),
    columns: [
      { heading: words('Cluster', 'Cluster'), width: 24 },
      { heading: words('Zone', 'Zone'), width: 20 },
      { heading: words('Protection', 'Protection'), width: 10 },
      { heading: words('État', 'State'), width: 14 },
      { heading: words('Remplissage (%)', 'Fill (%)'), width: 14 },
      ...amountColumns(words('capacité', 'capacity'), options),
      ...amountColumns(words('réservé', 'reserved'), options),
      ...amountColumns(words('libre', 'free'), options),
      { heading: words('Environnements', 'Environments'), width: 14 },
      { heading: words('Projets', 'Projects'), width: 10 },
    ],
    rows: clusters.map(cluster => [
      textCell(cluster.title),
      textCell(cluster.zoneTitle),
      textCell(cluster.protection),
      textCell(textIn(stateWords[cluster.state], options.language)),
      percentCell(cluster.fill),
      ...amountCells(cluster.capacity),
      ...amountCells(cluster.reserved),
      ...amountCells(cluster.free),
      { kind: 'number', number: cluster.environments },
      { kind: 'number', number: cluster.projects },
    ]),
  });
}

function fileOf(
  name: string,
  { format, language, day }: TableOptions,
  sheet: ExportSheet,
): ExportedFile {
  return {
    contentType: format === 'csv' ? 'text/csv; charset=utf-8' : odsMimeType,
    fileName: `${name}-${day}.${format}`,
    body:
      format === 'csv'
        ? writeCsvSheet(sheet, language)
        : writeOdsWorkbook([sheet]),
  };
}

function amountColumns(what: string, { language }: TableOptions) {
  return resourceNames.map(name => ({
    heading: `${textIn(resourceHeadings[name], language)} – ${what}`,
    width: 16,
  }));
}

function amountCells(amount: ResourceAmount): ExportCell[] {
  return resourceNames.map(name => ({ kind: 'number', number: amount[name] }));
}

function percentCell(share: number | undefined): ExportCell {
  return share === undefined
    ? { kind: 'empty' }
    : { kind: 'number', number: Math.round(share * 1000) / 10 };
}

function dayCell(day: string | undefined): ExportCell {
  return day === undefined ? { kind: 'empty' } : { kind: 'day', day };
}

function wordsIn(language: TableLanguage) {
  return (fr: string, en: string) => textIn({ fr, en }, language);
}
