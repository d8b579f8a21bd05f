import { TextAreaField, TextField } from '@backstage/ui';
import { WithProblem } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';
import type { InputProps } from './InputProps';
import { useTouched } from './useTouched';

interface TextInputProps extends InputProps<string> {
  type?: 'text' | 'email' | 'url';
  autoComplete?: string;
  /** Shows several lines. */
  rows?: number;
}

/** A text, checked as it is typed. */
export function TextInput(props: TextInputProps) {
  const { problem, showProblem, rows, type, value, onChange, ...shared } =
    props;
  const { isTouched, touch } = useTouched();
  const t = useWizardTranslation();
  return (
    <WithProblem problem={isTouched || showProblem ? problem : undefined}>
      {checked => {
        const field = {
          ...shared,
          ...checked,
          value,
          secondaryLabel: props.isRequired ? t('required') : t('optional'),
          onChange: (text: string) => {
            touch();
            onChange(text);
          },
        };
        return rows ? (
          <TextAreaField {...field} rows={rows} />
        ) : (
          <TextField {...field} type={type} />
        );
      }}
    </WithProblem>
  );
}
