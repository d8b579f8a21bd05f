import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  LoadProblem,
  NativeSelect,
  useAddressChoice,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useChosenApplication } from '../../hooks/useChosenApplication';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationPicker } from '../parts/ApplicationPicker';
import { ImpactResult } from './ImpactResult';
import styles from './impact.module.css';

const directions = ['down', 'up'] as const;
const depths = ['all', '1', '2', '3', '5'] as const;

/** « Impact »: what falls with an application, or takes it with it, and the path that explains each hit. */
export function ImpactTab() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const [name, choose] = useChosenApplication();
  const [direction, setDirection] = useAddressChoice('sens', directions);
  const [depth, setDepth] = useAddressChoice('profondeur', depths);
  const impact = useLoad(
    async () =>
      name === undefined
        ? undefined
        : canelApi.getImpact(name, {
            direction,
            depth: depth === 'all' ? undefined : Number(depth),
          }),
    [canelApi, name, direction, depth],
  );
  return (
    <div className={styles.tab}>
      <div className={styles.choices}>
        <ApplicationPicker
          name={name}
          title={name && impact.value?.title}
          onPick={choose}
        />
        <NativeSelect
          label={t('impact.direction')}
          value={direction}
          options={directions.map(value => ({
            value,
            label: t(`impact.directions.${value}`),
          }))}
          onChange={setDirection}
        />
        <NativeSelect
          label={t('impact.depth')}
          value={depth}
          options={depths.map(value => ({
            value,
            label:
              value === 'all'
                ? t('impact.anyDepth')
                : t('impact.edges', { count: Number(value) }),
          }))}
          onChange={setDepth}
        />
      </div>
      {name === undefined && (
        <EmptyState title={t('impact.choose')}>
          {t('impact.chooseHint')}
        </EmptyState>
      )}
      {name !== undefined &&
        (impact.value && impact.status !== 'failed' ? (
          <ImpactResult impact={impact.value} />
        ) : (
          <LoadProblem load={impact} />
        ))}
    </div>
  );
}
