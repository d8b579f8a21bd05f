import { TextAreaField, TextField } from '@backstage/ui';
import { useWizardTranslation } from '../../useWizardTranslation';
import type { InputProps } from './InputProps';
import { useTouched } from './useTouched';

interface TextInputProps extends InputProps<string> {
  type?: 'text' | 'email' | 'url';
  autoComplete?: string;
  /** Shows several lines. */
  rows?: number;
}

/** A text, checked as it is typed; the message is tied to the input. */
export function TextInput(props: TextInputProps) {
  const { problem, showProblem, rows, type, value, onChange, ...shared } =
    props;
  const { isTouched, touch } = useTouched();
  const t = useWizardTranslation();
  const shown = (isTouched || showProblem) && problem ? problem : undefined;
  const field = {
    ...shared,
    value,
    secondaryLabel: props.isRequired ? t('required') : t('optional'),
    validationBehavior: 'aria' as const,
    isInvalid: shown !== undefined,
    validate: () => shown,
    onBlur: () => value !== '' && touch(),
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
}
