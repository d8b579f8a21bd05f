import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { trainingTranslationRef } from './translation';

/** `t` of the messages of training. */
export type TrainingTranslation = TranslationFunction<
  (typeof trainingTranslationRef)['T']
>;

/** The messages of training in the reader's language. */
export function useTrainingTranslation(): TrainingTranslation {
  return useTranslationRef(trainingTranslationRef).t;
}
