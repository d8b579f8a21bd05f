import { Grid } from '@backstage/ui';
import {
  resourceNames,
  type ResourceAmount,
  type ResourceName,
} from '@cloud-pi-native/plugin-portal-common';
import { useResourceWords } from '../Envelope';
import { FieldSet } from '../FieldSet';
import { NumberInput } from '../NumberInput';

/** @public */
export interface AmountInputProps {
  legend: string;
  description?: string;
  isDisabled?: boolean;
  value: ResourceAmount;
  onChange(value: ResourceAmount): void;
  /** Why an amount cannot be sent, in the reader's language. */
  problemOf(resource: ResourceName): string | undefined;
}

/** CPU, memory, GPU and storage. @public */
export function AmountInput(props: AmountInputProps) {
  const { legend, description, isDisabled, value, onChange } = props;
  const words = useResourceWords();
  return (
    <FieldSet legend={legend} description={description}>
      <Grid.Root columns={{ initial: '2', md: '4' }} gap="4">
        {resourceNames.map(name => (
          <NumberInput
            key={name}
            label={words.labelOf(name)}
            isRequired
            isDisabled={isDisabled}
            value={value[name]}
            problem={props.problemOf(name)}
            onChange={amount => onChange({ ...value, [name]: amount })}
          />
        ))}
      </Grid.Root>
    </FieldSet>
  );
}
