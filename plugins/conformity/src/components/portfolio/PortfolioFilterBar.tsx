import { Button } from '@backstage/ui';
import {
  NativeSelect,
  SearchInput,
} from '@cloud-pi-native/plugin-portal-react';
import { RiFilterOffLine } from '@remixicon/react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { usePortfolioChoices, type NamedRef } from './usePortfolioChoices';
import { usePortfolioFilter } from './usePortfolioFilter';
import styles from './portfolio.module.css';

/** Narrows the portfolio to some applications, by their name, their zone and their owner. */
export function PortfolioFilterBar() {
  const t = useConformityTranslation();
  const { choice, choose } = usePortfolioFilter();
  const { zones, owners } = usePortfolioChoices();
  const optionsOf = (
    all: string,
    refs: readonly NamedRef[],
    chosen: string | undefined,
  ) => [
    { value: '', label: all },
    ...refs.map(({ ref, title }) => ({ value: ref, label: title })),
    // What came with the address is shown before its title is known.
    ...(chosen && !refs.some(({ ref }) => ref === chosen)
      ? [{ value: chosen, label: chosen }]
      : []),
  ];
  return (
    <div className={styles.filters}>
      <SearchInput
        label={t('filter.text')}
        value={choice.text ?? ''}
        onChange={text => choose({ text })}
      />
      <NativeSelect
        label={t('filter.zone')}
        value={choice.zone ?? ''}
        options={optionsOf(t('filter.allZones'), zones, choice.zone)}
        onChange={zone => choose({ zone })}
      />
      <NativeSelect
        label={t('filter.owner')}
        value={choice.owner ?? ''}
        options={optionsOf(t('filter.allOwners'), owners, choice.owner)}
        onChange={owner => choose({ owner })}
      />
      {(choice.text || choice.zone || choice.owner) && (
        <Button
          variant="tertiary"
          iconStart={<RiFilterOffLine aria-hidden="true" />}
          onPress={() => choose({ text: '', zone: '', owner: '' })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
