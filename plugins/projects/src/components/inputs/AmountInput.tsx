import { Grid } from '@backstage/ui';
import {
  resourceNames,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import { describeProblem } from '../../rules/describeProblem';
import { problemOf, type WizardProblem } from '../../rules/requestProblems';
import { useWizardTranslation } from '../../useWizardTranslation';
import { FieldSet } from './FieldSet';
import { NumberInput } from './NumberInput';

interface AmountInputProps {
  legend: string;
  description?: string;
  isDisabled?: boolean;
  /** Path of the amount in the problems. */
  path: string;
  problems: readonly WizardProblem[];
  value: ResourceAmount;
  onChange(value: ResourceAmount): void;
}

/** CPU, memory, GPU and storage. */
export function AmountInput(props: AmountInputProps) {
  const { legend, description, isDisabled, path, problems, value, onChange } =
    props;
  const t = useWizardTranslation();
  return (
    <FieldSet legend={legend} description={description}>
      <Grid.Root columns={{ initial: '2', md: '4' }} gap="4">
        {resourceNames.map(name => (
          <NumberInput
            key={name}
            label={t(`resources.${name}`)}
            isRequired
            isDisabled={isDisabled}
            value={value[name]}
            problem={describeProblem(t, problemOf(problems, `${path}.${name}`))}
            onChange={amount => onChange({ ...value, [name]: amount })}
          />
        ))}
      </Grid.Root>
    </FieldSet>
  );
}
