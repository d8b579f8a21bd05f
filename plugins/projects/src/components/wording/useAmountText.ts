import {
  resourceNames,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** Writes an amount of resources with its units. */
export function useAmountText(): (amount: ResourceAmount) => string {
  const t = useWizardTranslation();
  const formats = useFormats();
  return amount =>
    resourceNames
      .map(name =>
        t('review.fact', {
          name: t(`resources.${name}`),
          value: formats.number(amount[name]),
        }),
      )
      .join(' · ');
}
