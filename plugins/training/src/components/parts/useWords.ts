import { useMemo } from 'react';
import {
  perimeterLabels,
  type Perimeter,
} from '@cloud-pi-native/plugin-portal-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import {
  learningCostLabels,
  learningFormatLabels,
  learningLanguageLabels,
  type LearningModule,
  type PathProgress,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';

/** Words for what modules and paths are made of. */
export interface TrainingWords {
  perimeters(perimeters: readonly Perimeter[]): string;
  /** A duration that nobody gave is « to be estimated », never guessed. */
  duration(minutes: number | undefined): string;
  /** `Vidéo, 8 min, français, gratuit`. */
  summary(
    module: Pick<LearningModule, 'format' | 'minutes' | 'language' | 'cost'>,
  ): string;
  /** What is left of a path: the durations that are known, and how many are not. */
  left(progress: Pick<PathProgress, 'minutesLeft' | 'withoutDuration'>): string;
}

export function useWords(): TrainingWords {
  const t = useTrainingTranslation();
  const text = useText();
  const formats = useFormats();
  return useMemo(() => {
    const duration = (minutes: number | undefined) =>
      minutes === undefined
        ? t('duration.unknown')
        : formats.duration(minutes * 60_000);
    return {
      perimeters: perimeters =>
        formats.list(perimeters.map(one => text(perimeterLabels[one]))),
      duration,
      summary: ({ format, minutes, language, cost }) =>
        [
          text(learningFormatLabels[format]),
          minutes === undefined ? t('duration.unknownLong') : duration(minutes),
          text(learningLanguageLabels[language]),
          text(learningCostLabels[cost]),
        ].join(' · '),
      left: ({ minutesLeft, withoutDuration }) => {
        const unknown =
          withoutDuration > 0 &&
          t('duration.andUnknown', {
            count: withoutDuration,
            number: formats.number(withoutDuration),
          });
        const known = minutesLeft > 0 && duration(minutesLeft);
        return (
          [known, unknown].filter(Boolean).join(' + ') || t('duration.none')
        );
      },
    };
  }, [t, text, formats]);
}
