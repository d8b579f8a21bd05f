import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  useFormats,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import {
  learningCostLabels,
  learningFormatLabels,
  learningLanguageLabels,
  proofKindLabels,
  type LearningModule,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useWords } from '../parts/useWords';

/** The modules that answer the filter. */
export function ModuleTable(props: { modules: readonly LearningModule[] }) {
  const t = useTrainingTranslation();
  const text = useText();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const columns = useMemo<DataTableColumn<LearningModule>[]>(
    () => [
      {
        id: 'module',
        header: t('module.one'),
        value: module => learning.title(module),
        render: module => (
          <Link href={links.module(module.ref)}>{learning.title(module)}</Link>
        ),
      },
      {
        id: 'forme',
        header: t('module.format'),
        value: module => text(learningFormatLabels[module.format]),
        filter: true,
      },
      {
        id: 'duree',
        header: t('module.duration'),
        value: module => module.minutes,
        text: module => words.duration(module.minutes),
      },
      {
        id: 'langue',
        header: t('filter.language'),
        value: module => text(learningLanguageLabels[module.language]),
      },
      {
        id: 'cout',
        header: t('filter.cost'),
        value: module => text(learningCostLabels[module.cost]),
      },
      {
        id: 'competences',
        header: t('module.skills'),
        value: module =>
          formats.list(
            module.teaches.map(({ skill }) => learning.titleOfSkill(skill)),
          ),
      },
      {
        id: 'preuve',
        header: t('module.proof'),
        value: module => text(proofKindLabels[module.proof.kind]),
        filter: true,
        hidden: true,
      },
    ],
    [t, text, formats, learning, links, words],
  );
  return (
    <DataTable
      id="modules"
      caption={t('catalogue.modules')}
      columns={columns}
      rows={props.modules}
      rowKey={({ ref }) => ref}
      empty={<EmptyState title={t('catalogue.noModule')} />}
    />
  );
}
