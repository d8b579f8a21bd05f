import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import { attributeById } from './applicationAttributes';

/** The words of a value of an attribute that has choices; the value itself when it is none of them. @public */
export function choiceLabel(attribute: string, value: string): BilingualText {
  const type = attributeById(attribute)?.type;
  const choices =
    type?.kind === 'choice' || type?.kind === 'choices' ? type.choices : [];
  return (
    choices.find(choice => choice.value === value)?.label ?? sameInBoth(value)
  );
}
