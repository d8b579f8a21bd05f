import { Button } from '@backstage/ui';
import { envelopeClasses } from '@cloud-pi-native/plugin-portal-common';
import {
  fillStates,
  type ClusterUsage,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  NativeSelect,
  SearchInput,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { RiFilterOffLine } from '@remixicon/react';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { useProjectFilter, type ProjectChoice } from './useProjectFilter';
import styles from './platform.module.css';

interface NamedChoice {
  value: string;
  label: string;
}

/** Narrows the list of projects. */
export function ProjectFilterBar(props: { clusters: readonly ClusterUsage[] }) {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const { choice, isFiltered, choose, clear } = useProjectFilter();
  const zones = new Map(
    props.clusters.map(({ zone, zoneTitle }) => [zone, zoneTitle]),
  );
  const select = <Name extends Exclude<keyof ProjectChoice, 'search'>>(
    name: Name,
    label: string,
    all: string,
    options: readonly { value: ProjectChoice[Name]; label: string }[],
  ) => (
    <NativeSelect<ProjectChoice[Name]>
      label={label}
      value={choice[name]}
      options={[{ value: '' as ProjectChoice[Name], label: all }, ...options]}
      onChange={value => choose({ [name]: value })}
    />
  );
  /** What came with the address is shown before its title is known. */
  const withChosen = (chosen: string, options: readonly NamedChoice[]) => {
    const sorted = [...options].sort((a, b) =>
      formats.compare(a.label, b.label),
    );
    return !chosen || sorted.some(({ value }) => value === chosen)
      ? sorted
      : [...sorted, { value: chosen, label: chosen }];
  };
  return (
    <div className={styles.filters}>
      <SearchInput
        label={t('filter.search')}
        value={choice.search}
        onChange={search => choose({ search })}
      />
      {select(
        'class',
        t('filter.class'),
        t('filter.allClasses'),
        envelopeClasses.map(value => ({ value, label: t(`class.${value}`) })),
      )}
      {select(
        'state',
        t('filter.state'),
        t('filter.allStates'),
        fillStates.map(value => ({ value, label: t(`fill.${value}`) })),
      )}
      {(zones.size > 0 || choice.zone) &&
        select(
          'zone',
          t('filter.zone'),
          t('filter.allZones'),
          withChosen(
            choice.zone,
            [...zones].map(([value, label]) => ({ value, label })),
          ),
        )}
      {(props.clusters.length > 0 || choice.cluster) &&
        select(
          'cluster',
          t('filter.cluster'),
          t('filter.allClusters'),
          withChosen(
            choice.cluster,
            props.clusters.map(({ entityRef, title }) => ({
              value: entityRef,
              label: title,
            })),
          ),
        )}
      {select('requests', t('filter.requests'), t('filter.allRequests'), [
        { value: 'waiting', label: t('filter.waiting') },
      ])}
      {select('archives', t('filter.archives'), t('filter.withoutArchives'), [
        { value: 'with', label: t('filter.withArchives') },
      ])}
      {isFiltered && (
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
