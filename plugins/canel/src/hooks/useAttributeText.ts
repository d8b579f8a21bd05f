import { useCallback } from 'react';
import {
  type AttributeDefinition,
  type AttributeRow,
  type AttributeValue,
  choiceLabel,
} from '@cloud-pi-native/plugin-canel-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../useCanelTranslation';

/** Writes the value of an attribute in the reader's language: the label of a choice, a number with its unit, a day. */
export function useAttributeText(): (
  definition: AttributeDefinition,
  value: AttributeValue,
) => string {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  return useCallback(
    (definition, value) => {
      const { type, unit } = definition;
      const word = (one: string) => text(choiceLabel(definition.id, one));
      const line = (row: AttributeRow) => {
        const columns = type.kind === 'table' ? type.columns : [];
        return columns
          .filter(({ id }) => row[id] !== undefined)
          .map(column =>
            column.type === 'date'
              ? `${text(column.label)} ${formats.date(row[column.id])}`
              : String(row[column.id]),
          )
          .join(' · ');
      };
      if (typeof value === 'boolean') return value ? t('yes') : t('no');
      if (typeof value === 'number') {
        const number = formats.number(value);
        return unit ? `${number} ${text(unit)}` : number;
      }
      if (typeof value === 'string') {
        return type.kind === 'date' ? formats.date(value) : word(value);
      }
      return value
        .map(one => (typeof one === 'string' ? word(one) : line(one)))
        .join(', ');
    },
    [t, text, formats],
  );
}
