import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { LearningModule } from './LearningModule';
import type { LearningPath } from './LearningPath';

/** The title of a module or of a path in both languages. @public */
export function titleOf({
  title,
  presentation,
}: Pick<
  LearningModule | LearningPath,
  'title' | 'presentation'
>): BilingualText {
  return { fr: title, en: presentation.english.title };
}
