import {
  type AttributeDefinition,
  type AttributeValue,
  choiceLabel,
} from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';

/** The value of an attribute in words, on one line. */
export function attributeText(
  { id, type, unit }: AttributeDefinition,
  value: AttributeValue,
  language: 'fr' | 'en',
): string {
  const word = (one: string) => textIn(choiceLabel(id, one), language);
  if (typeof value === 'boolean') {
    return textIn(
      value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' },
      language,
    );
  }
  if (typeof value === 'number') {
    const number = value.toLocaleString(language);
    return unit ? `${number} ${textIn(unit, language)}` : number;
  }
  if (typeof value === 'string') return word(value);
  const columns = type.kind === 'table' ? type.columns : [];
  return value
    .map(one =>
      typeof one === 'string'
        ? word(one)
        : columns
            .map(column => one[column.id])
            .filter(cell => cell !== undefined)
            .join(' · '),
    )
    .join(' ; ');
}
