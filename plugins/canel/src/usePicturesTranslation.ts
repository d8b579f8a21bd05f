import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { picturesTranslationRef } from './picturesTranslation';

/** `t` of the messages of the pictures. */
export type PicturesTranslation = TranslationFunction<
  (typeof picturesTranslationRef)['T']
>;

/** The messages of the pictures of the application map in the reader's language. */
export function usePicturesTranslation(): PicturesTranslation {
  return useTranslationRef(picturesTranslationRef).t;
}
