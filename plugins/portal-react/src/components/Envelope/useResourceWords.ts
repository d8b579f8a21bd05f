import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  resourceNames,
  type ResourceAmount,
  type ResourceName,
} from '@cloud-pi-native/plugin-portal-common';
import { useFormats } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';

/** The words of resources and of their amounts, in the reader's language. @public */
export interface ResourceWords {
  /** `Mémoire`. */
  nameOf(resource: ResourceName): string;
  /** `Mémoire (Gio)`. */
  labelOf(resource: ResourceName): string;
  /** `1,5 Gio`. */
  amountOf(resource: ResourceName, value: number): string;
  /** `CPU : 2 cœurs · Mémoire : 4 Gio · …`, every resource. */
  amountsOf(amounts: ResourceAmount): string;
}

/** @public */
export function useResourceWords(): ResourceWords {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formats = useFormats();
  return useMemo(() => {
    const nameOf = (resource: ResourceName) => t(`resource.${resource}`);
    const amountOf = (resource: ResourceName, value: number) =>
      t(`amount.${resource}`, {
        count: value,
        number: formats.number(value, { maximumFractionDigits: 3 }),
      });
    return {
      nameOf,
      amountOf,
      labelOf: resource =>
        t('resource.withUnit', {
          name: nameOf(resource),
          unit: t(`unit.${resource}`),
        }),
      amountsOf: amounts =>
        resourceNames
          .map(resource =>
            t('envelope.part', {
              word: nameOf(resource),
              amount: amountOf(resource, amounts[resource]),
            }),
          )
          .join(' · '),
    };
  }, [t, formats]);
}
