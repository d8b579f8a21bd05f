import {
  perimeterLabels,
  perimeters,
  type Perimeter,
} from '@cloud-pi-native/plugin-portal-common';
import { NativeSelect, useText } from '@cloud-pi-native/plugin-portal-react';

/** Chooses what somebody answers for, and so the levels that are expected. */
export function PerimeterSelect(props: {
  label: string;
  value: Perimeter;
  onChange(perimeter: Perimeter): void;
}) {
  const text = useText();
  return (
    <NativeSelect
      label={props.label}
      value={props.value}
      options={perimeters.map(value => ({
        value,
        label: text(perimeterLabels[value]),
      }))}
      onChange={props.onChange}
    />
  );
}
