import { useId } from 'react';
import { Button } from '@backstage/ui';
import {
  positionStates,
  requirementFamilies,
  requirementFamilyLabels,
  requirementLevels,
  type ApplicationConformity,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  EmptyState,
  NativeSelect,
  SearchInput,
  Section,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useBook } from '../book/WithBook';
import { foundRequirements } from './foundRequirements';
import { RequirementItem } from './RequirementItem';
import { useRequirementFilter } from './useRequirementFilter';
import styles from './application.module.css';

interface RequirementListProps {
  /** Name of the application. */
  name: string;
  conformity: ApplicationConformity;
  onChange(): void;
}

/** Every requirement of the CCT and where the application stands against it, by family. */
export function RequirementList(props: RequirementListProps) {
  const { name, conformity, onChange } = props;
  const t = useConformityTranslation();
  const text = useText();
  const formats = useFormats();
  const book = useBook();
  const headingId = useId();
  const { filter, change } = useRequirementFilter();
  const all = conformity.positions.flatMap(position => {
    const requirement = book.findRequirement(position.requirement);
    return requirement ? [{ requirement, position }] : [];
  });
  const found = foundRequirements(all, filter);
  const clear = () => change({ text: '', level: undefined, state: undefined });
  return (
    <Section title={t('requirements.title')}>
      <div className={styles.filters}>
        <SearchInput
          label={t('requirements.search')}
          value={filter.text}
          onChange={value => change({ text: value })}
        />
        <NativeSelect
          label={t('requirements.level')}
          value={filter.level ?? ''}
          options={[
            { value: '', label: t('requirements.any') },
            ...requirementLevels.map(level => ({
              value: level,
              label: t(`level.${level}`),
            })),
          ]}
          onChange={level => change({ level: level || undefined })}
        />
        <NativeSelect
          label={t('requirements.state')}
          value={filter.state ?? ''}
          options={[
            { value: '', label: t('requirements.any') },
            ...positionStates.map(state => ({
              value: state,
              label: t(`state.${state}`),
            })),
          ]}
          onChange={state => change({ state: state || undefined })}
        />
        <p role="status" className={styles.count}>
          {t('requirements.count', {
            count: found.length,
            number: formats.number(found.length),
          })}
        </p>
      </div>
      {found.length === 0 && (
        <EmptyState
          title={t('requirements.none')}
          action={
            <Button variant="secondary" onPress={clear}>
              {t('requirements.clear')}
            </Button>
          }
        />
      )}
      {requirementFamilies.map(family => {
        const items = found.filter(
          ({ requirement }) => requirement.family === family,
        );
        if (items.length === 0) return null;
        return (
          <div key={family} className={styles.family}>
            <h3 id={`${headingId}-${family}`}>
              {t('requirements.family', {
                family: text(requirementFamilyLabels[family]),
                number: formats.number(items.length),
              })}
            </h3>
            <ul aria-labelledby={`${headingId}-${family}`}>
              {items.map(({ requirement, position }) => (
                <RequirementItem
                  key={requirement.key}
                  name={name}
                  conformity={conformity}
                  requirement={requirement}
                  position={position}
                  isOpen={filter.opened === requirement.key}
                  onToggle={isOpen =>
                    change({ opened: isOpen ? requirement.key : undefined })
                  }
                  onChange={onChange}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
