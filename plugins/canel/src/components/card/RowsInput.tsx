import { Button, TextField } from '@backstage/ui';
import type { AttributeColumn } from '@cloud-pi-native/plugin-canel-common';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import type { AttributeDraft } from './attributeDraft';
import styles from './card.module.css';

type Row = Readonly<Record<string, string>>;

interface RowsInputProps {
  label: string;
  columns: readonly AttributeColumn[];
  draft: AttributeDraft;
  onChange(rows: readonly Row[]): void;
}

/** The rows of an attribute whose value is a table. */
export function RowsInput(props: RowsInputProps) {
  const { label, columns, draft, onChange } = props;
  const t = useCanelTranslation();
  const text = useText();
  const rows = rowsOf(draft);
  return (
    <fieldset className={styles.rows}>
      <legend>{label}</legend>
      {rows.map((row, place) => (
        // Rows have no name of their own: their place is what they are.
        // eslint-disable-next-line react/no-array-index-key
        <div key={place} className={styles.row}>
          {columns.map(column => (
            <TextField
              key={column.id}
              label={t('card.cell', {
                column: text(column.label),
                row: String(place + 1),
              })}
              isRequired={column.required}
              value={row[column.id] ?? ''}
              onChange={cell =>
                onChange(
                  rows.map((one, index) =>
                    index === place ? { ...one, [column.id]: cell } : one,
                  ),
                )
              }
            />
          ))}
          <Button
            variant="tertiary"
            size="small"
            iconStart={<RiDeleteBinLine aria-hidden="true" />}
            onPress={() => onChange(rows.filter((_, index) => index !== place))}
          >
            {t('card.removeRow', { row: String(place + 1) })}
          </Button>
        </div>
      ))}
      <Button
        variant="secondary"
        size="small"
        iconStart={<RiAddLine aria-hidden="true" />}
        onPress={() => onChange([...rows, {}])}
      >
        {t('card.addRow')}
      </Button>
    </fieldset>
  );
}

function rowsOf(draft: AttributeDraft): readonly Row[] {
  if (typeof draft === 'string') return [];
  return [...draft].flatMap(item => (typeof item === 'string' ? [] : [item]));
}
