import { Checkbox, CheckboxGroup } from '@backstage/ui';
import { useServiceBook } from '../page/WithServices';

interface ServiceChoiceProps {
  label: string;
  /** Names of services. */
  value: readonly string[];
  isInvalid: boolean;
  onChange(value: string[]): void;
}

/** Which services something is about. */
export function ServiceChoice(props: ServiceChoiceProps) {
  const { label, value, isInvalid, onChange } = props;
  const { services, titleOf } = useServiceBook();
  return (
    <CheckboxGroup
      label={label}
      isRequired
      isInvalid={isInvalid}
      value={[...value]}
      onChange={onChange}
    >
      {services.map(({ service }) => (
        <Checkbox key={service.name} value={service.name}>
          {titleOf(service.name)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
