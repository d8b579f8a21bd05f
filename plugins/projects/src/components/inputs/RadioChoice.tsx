import { Radio, RadioGroup } from '@backstage/ui';
import { WithProblem } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';
import type { InputProps } from './InputProps';

interface RadioChoiceProps<Value extends string>
  extends InputProps<Value | undefined> {
  options: readonly { value: Value; label: string }[];
}

/** One choice among two to four, all seen at once. */
export function RadioChoice<Value extends string>(
  props: RadioChoiceProps<Value>,
) {
  const { problem, showProblem, options, value, onChange, ...shared } = props;
  const t = useWizardTranslation();
  return (
    <WithProblem problem={showProblem ? problem : undefined}>
      {checked => (
        <RadioGroup
          {...checked}
          {...shared}
          secondaryLabel={props.isRequired ? t('required') : t('optional')}
          value={value ?? null}
          onChange={key =>
            onChange(options.find(option => option.value === key)?.value)
          }
        >
          {options.map(option => (
            <Radio key={option.value} value={option.value}>
              {option.label}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </WithProblem>
  );
}
