import { Select } from '@backstage/ui';
import { WithProblem } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';
import type { InputProps } from './InputProps';
import { useTouched } from './useTouched';

interface ChoiceProps<Value extends string>
  extends InputProps<Value | undefined> {
  options: readonly { value: Value; label: string }[];
  /** Keeps the label for screen readers only, where a table says it already. */
  isLabelHidden?: boolean;
}

/** One choice among a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const {
    label,
    isLabelHidden,
    problem,
    showProblem,
    options,
    value,
    onChange,
    ...shared
  } = props;
  const { isTouched, touch } = useTouched();
  const t = useWizardTranslation();
  return (
    <WithProblem problem={isTouched || showProblem ? problem : undefined}>
      {checked => (
        <Select
          {...checked}
          {...shared}
          {...(isLabelHidden ? { 'aria-label': label } : { label })}
          placeholder={t('choose')}
          secondaryLabel={props.isRequired ? t('required') : t('optional')}
          options={options.map(option => ({
            id: option.value,
            label: option.label,
          }))}
          value={value ?? null}
          onChange={key => {
            touch();
            onChange(options.find(option => option.value === key)?.value);
          }}
        />
      )}
    </WithProblem>
  );
}
