import {
  Checkbox,
  CheckboxGroup,
  Select,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import type { AttributeDefinition } from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import type { AttributeDraft } from './attributeDraft';
import { RowsInput } from './RowsInput';

/** Characters from which a text is written on several lines. */
const longText = 500;

interface AttributeInputProps {
  definition: AttributeDefinition;
  draft: AttributeDraft;
  isInvalid: boolean;
  onChange(draft: AttributeDraft): void;
}

/** The input that fits the type of an attribute. */
export function AttributeInput(props: AttributeInputProps) {
  const { definition, draft, isInvalid, onChange } = props;
  const t = useCanelTranslation();
  const text = useText();
  const { type, unit, help } = definition;
  const label = unit
    ? t('card.withUnit', { label: text(definition.label), unit: text(unit) })
    : text(definition.label);
  const description = help && text(help);
  const line = typeof draft === 'string' ? draft : '';
  switch (type.kind) {
    case 'boolean':
    case 'choice': {
      const options =
        type.kind === 'choice'
          ? type.choices.map(one => ({ id: one.value, label: text(one.label) }))
          : [
              { id: 'true', label: t('yes') },
              { id: 'false', label: t('no') },
            ];
      return (
        <Select
          label={label}
          description={description}
          placeholder={t('card.choose')}
          options={options}
          value={line || null}
          onChange={key => onChange(key === null ? '' : String(key))}
        />
      );
    }
    case 'choices':
      return (
        <CheckboxGroup
          label={label}
          description={description}
          value={Array.isArray(draft) ? draft.map(String) : []}
          onChange={onChange}
        >
          {type.choices.map(one => (
            <Checkbox key={one.value} value={one.value}>
              {text(one.label)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'table':
      return (
        <RowsInput
          label={label}
          columns={type.columns}
          draft={draft}
          onChange={onChange}
        />
      );
    case 'texts':
      return (
        <TextAreaField
          label={label}
          description={t('card.onePerLine')}
          rows={4}
          isInvalid={isInvalid}
          value={line}
          onChange={onChange}
        />
      );
    case 'text':
    case 'number':
    case 'date': {
      const field = {
        label,
        description: type.kind === 'date' ? t('card.dateHint') : description,
        isInvalid,
        value: line,
        onChange,
      };
      return type.kind === 'text' && (type.maxLength ?? 0) >= longText ? (
        <TextAreaField {...field} rows={6} />
      ) : (
        <TextField {...field} />
      );
    }
    default:
      return type satisfies never;
  }
}
