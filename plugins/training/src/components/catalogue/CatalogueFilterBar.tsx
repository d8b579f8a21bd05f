import { Button } from '@backstage/ui';
import {
  perimeterLabels,
  perimeters,
} from '@cloud-pi-native/plugin-portal-common';
import { NativeSelect, useText } from '@cloud-pi-native/plugin-portal-react';
import {
  learningCostLabels,
  learningCosts,
  learningLanguageLabels,
  learningLanguages,
} from '@cloud-pi-native/plugin-training-common';
import { RiFilterOffLine } from '@remixicon/react';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useLibrary } from '../library/WithLibrary';
import styles from '../parts/parts.module.css';
import { durationChoices } from './catalogueFilter';
import { useCatalogueFilter } from './useCatalogueFilter';

/** Narrows the catalogue by perimeter, skill, language, cost and duration. */
export function CatalogueFilterBar() {
  const t = useTrainingTranslation();
  const text = useText();
  const learning = useLearningText();
  const { skills } = useLibrary();
  const { filter, isEmpty, choose, clear } = useCatalogueFilter();
  const all = { value: '', label: t('filter.all') };
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={t('filter.perimeter')}
        value={filter.perimeter ?? ''}
        options={[
          all,
          ...perimeters.map(value => ({
            value,
            label: text(perimeterLabels[value]),
          })),
        ]}
        onChange={value => choose('perimeter', value)}
      />
      <NativeSelect
        label={t('filter.skill')}
        value={filter.skill ?? ''}
        options={[
          all,
          ...skills.map(skill => ({
            value: skill.ref,
            label: learning.title(skill),
          })),
          // What came with the address is shown, even when nothing teaches it.
          ...(filter.skill && !skills.some(({ ref }) => ref === filter.skill)
            ? [
                {
                  value: filter.skill,
                  label: learning.titleOfSkill(filter.skill),
                },
              ]
            : []),
        ]}
        onChange={value => choose('skill', value)}
      />
      <NativeSelect
        label={t('filter.language')}
        value={filter.language ?? ''}
        options={[
          all,
          ...learningLanguages.map(value => ({
            value,
            label: text(learningLanguageLabels[value]),
          })),
        ]}
        onChange={value => choose('language', value)}
      />
      <NativeSelect
        label={t('filter.cost')}
        value={filter.cost ?? ''}
        options={[
          all,
          ...learningCosts.map(value => ({
            value,
            label: text(learningCostLabels[value]),
          })),
        ]}
        onChange={value => choose('cost', value)}
      />
      <NativeSelect
        label={t('filter.duration')}
        value={filter.duration ?? ''}
        options={[
          all,
          ...durationChoices.map(value => ({
            value,
            label: t(`filter.durations.${value}`),
          })),
        ]}
        onChange={value => choose('duration', value)}
      />
      {!isEmpty && (
        <Button
          variant="tertiary"
          iconStart={<RiFilterOffLine aria-hidden="true" />}
          onPress={clear}
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
