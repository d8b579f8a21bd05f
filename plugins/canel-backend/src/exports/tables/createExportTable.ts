import { InputError } from '@backstage/errors';
import type { AttributeDefinition } from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { attributeCell } from './attributeCell';
import { derivedColumns } from './derivedColumns';
import { textCell } from '@cloud-pi-native/plugin-portal-node';
import type { ExportColumn, ExportTable, TableInput } from './ExportTable';

/** The table that every tabular format writes. Throws an `InputError` for a column that does not exist. */
export function createExportTable(input: TableInput): ExportTable {
  const { applications, attributes, columns, language } = input;
  const byId = new Map<string, ExportColumn>([
    ...derivedColumns.map(
      ({ id, label, width, cellOf }): [string, ExportColumn] => [
        id,
        {
          id,
          heading: textIn(label, language),
          width,
          cellOf: application => cellOf(application, input),
        },
      ],
    ),
    ...attributes.map((definition): [string, ExportColumn] => [
      definition.id,
      {
        id: definition.id,
        heading: headingOf(definition, language),
        width: definition.type.kind === 'date' ? 12 : 20,
        cellOf: ({ values }) =>
          attributeCell(definition, values[definition.id], language),
      },
    ]),
  ]);
  return {
    title: textIn({ fr: 'Applications', en: 'Applications' }, language),
    columns: [
      {
        id: 'title',
        heading: textIn({ fr: 'Application', en: 'Application' }, language),
        width: 30,
        cellOf: ({ title }) => textCell(title),
      },
      ...[...new Set(columns)]
        .filter(id => id !== 'title')
        .map(id => {
          const column = byId.get(id);
          if (column) return column;
          throw new InputError(
            `columns: there is no column '${id}'; choose among ${[
              'title',
              ...byId.keys(),
            ].join(', ')}`,
          );
        }),
    ],
    applications,
  };
}

/** The heading, with the unit between brackets when there is one. */
function headingOf(
  { label, unit }: AttributeDefinition,
  language: TableInput['language'],
): string {
  const words = textIn(label, language);
  return unit ? `${words} (${textIn(unit, language)})` : words;
}
