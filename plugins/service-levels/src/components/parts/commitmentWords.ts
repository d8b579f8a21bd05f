import type { ServiceLevel } from '@cloud-pi-native/plugin-service-levels-common';
import type { Formats } from '@cloud-pi-native/plugin-portal-react';
import type { ServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/**
 * What is promised of a service, one phrase for each figure; an objective is said as such, and so is the lack of any.
 */
export function commitmentWords(
  service: Pick<ServiceLevel, 'commitments' | 'objective'>,
  t: ServiceLevelsTranslation,
  formats: Formats,
): string[] {
  const {
    maximumInterruptionHours: interruption,
    maximumDataLossHours: dataLoss,
    availabilityPercent: availability,
  } = service.commitments;
  const percent = (value: number) =>
    formats.number(value / 100, {
      style: 'percent',
      maximumFractionDigits: 3,
    });
  const words = [
    ...(interruption === undefined
      ? []
      : [
          t('commitment.interruption', { hours: formats.number(interruption) }),
        ]),
    ...(dataLoss === undefined
      ? []
      : [t('commitment.dataLoss', { hours: formats.number(dataLoss) })]),
    ...(availability === undefined
      ? []
      : [t('commitment.availability', { percent: percent(availability) })]),
  ];
  if (words.length > 0) return words;
  return service.objective
    ? [
        t('commitment.objective', {
          percent: percent(service.objective.availabilityPercent),
        }),
      ]
    : [t('commitment.none')];
}
