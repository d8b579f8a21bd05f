import type { Readable } from 'stream';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import {
  cutPercent,
  type Measure,
  type MonthReport,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  type ExportCell,
  textCell,
  writeCsvSheet,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';

export type ReportFormat = 'csv' | 'ods';
export type ReportLanguage = 'fr' | 'en';

/** A file on its way out, made while it is read. */
export interface ExportedFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

const contentTypes: Record<ReportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The columns of the report, with the figures of the screen. */
const columns: readonly {
  fr: string;
  en: string;
  width: number;
  cell(measure: Measure): ExportCell;
}[] = [
  {
    fr: 'Disponibilité (%)',
    en: 'Availability (%)',
    width: 16,
    cell: ({ availability }) =>
      number(availability === undefined ? undefined : cutPercent(availability)),
  },
  {
    fr: 'Engagement ou objectif (%)',
    en: 'Commitment or objective (%)',
    width: 16,
    cell: ({ promised }) =>
      number(promised === undefined ? undefined : cutPercent(promised)),
  },
  seconds('En service (s)', 'Up (s)', one => one.seconds.up),
  seconds('Interrompu (s)', 'Down (s)', one => one.seconds.down),
  seconds('Sans donnée (s)', 'No data (s)', one => one.seconds.noData),
  seconds(
    'En maintenance (s)',
    'In maintenance (s)',
    one => one.seconds.maintenance,
  ),
  seconds(
    'Hors calendrier (s)',
    'Out of the calendar (s)',
    one => one.seconds.outside,
  ),
  seconds(
    'Budget d’erreur (s)',
    'Error budget (s)',
    one => one.budget?.totalSeconds,
  ),
  seconds(
    'Budget restant (s)',
    'Budget left (s)',
    one => one.budget?.leftSeconds,
  ),
  seconds('Interruptions', 'Interruptions', one => one.interruptions),
  seconds('La plus longue (s)', 'The longest (s)', one => one.longestSeconds),
  seconds(
    'DIMA (s)',
    'Maximum interruption (s)',
    one => one.maximumInterruptionSeconds,
  ),
  seconds('Dépassements de la DIMA', 'Overruns', one => one.overruns),
];

/** A month report as a table: one line a service. */
export function exportMonth(
  format: ReportFormat,
  report: MonthReport,
  language: ReportLanguage,
): ExportedFile {
  const words = (fr: string, en: string) => textIn({ fr, en }, language);
  const keptWords = {
    true: words('oui', 'yes'),
    false: words('non', 'no'),
    undefined: undefined,
  };
  const sheet = {
    name: words(`Qualité ${report.month}`, `Quality ${report.month}`),
    columns: [
      { heading: words('Service', 'Service'), width: 32 },
      { heading: words('Tenu', 'Kept'), width: 10 },
      ...columns.map(({ fr, en, width }) => ({
        heading: words(fr, en),
        width,
      })),
    ],
    rows: report.rows.map(({ service, measure }) => [
      textCell(textIn(service.title, language)),
      textCell(keptWords[`${measure.isKept}`]),
      ...columns.map(({ cell }) => cell(measure)),
    ]),
  };
  return {
    contentType: contentTypes[format],
    fileName: `${words('qualite-de-service', 'quality-of-service')}-${
      report.month
    }.${format}`,
    body:
      format === 'csv'
        ? writeCsvSheet(sheet, language)
        : writeOdsWorkbook([sheet]),
  };
}

function seconds(
  fr: string,
  en: string,
  valueOf: (measure: Measure) => number | undefined,
) {
  return { fr, en, width: 14, cell: (one: Measure) => number(valueOf(one)) };
}

function number(value: number | undefined): ExportCell {
  return value === undefined
    ? { kind: 'empty' }
    : { kind: 'number', number: value };
}
