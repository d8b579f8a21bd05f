import type {
  AttributeChoice,
  AttributeDefinition,
  AttributeValue,
} from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { formatRows } from '../../tableText';
import { type ExportCell, textCell } from '@cloud-pi-native/plugin-portal-node';
import type { ExportLanguage } from './ExportTable';

const answers = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
};

/** The value of an attribute as a cell: choices in words, several values in one text that an import reads back. */
export function attributeCell(
  { type }: AttributeDefinition,
  value: AttributeValue | undefined,
  language: ExportLanguage,
): ExportCell {
  if (value === undefined) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') {
    return textCell(textIn(answers[value ? 'yes' : 'no'], language));
  }
  if (typeof value === 'string') {
    if (type.kind === 'date') return { kind: 'day', day: value };
    return textCell(
      type.kind === 'choice' ? wordsOf(type.choices, value, language) : value,
    );
  }
  if (type.kind === 'table') {
    return textCell(
      formatRows(
        type.columns,
        value.filter(row => typeof row !== 'string'),
      ),
    );
  }
  return textCell(
    value
      .filter(item => typeof item === 'string')
      .map(item =>
        type.kind === 'choices' ? wordsOf(type.choices, item, language) : item,
      )
      .join('; '),
  );
}

function wordsOf(
  choices: readonly AttributeChoice[],
  value: string,
  language: ExportLanguage,
): string {
  const choice = choices.find(one => one.value === value);
  return choice ? textIn(choice.label, language) : value;
}
