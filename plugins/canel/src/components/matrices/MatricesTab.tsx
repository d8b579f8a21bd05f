import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { matrixKinds } from '@cloud-pi-native/plugin-canel-common';
import {
  EmptyState,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { Matrix } from './Matrix';
import styles from './MatricesTab.module.css';

/** Name in the address of the matrix chosen. */
const parameter = 'matrice';

/** Applications crossed with their hosting, with their direction, or with one another. */
export function MatricesTab() {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const { filter } = useApplicationFilter();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(parameter);
  const kind = matrixKinds.find(one => one === asked) ?? matrixKinds[0];
  const load = useLoad(
    () => canelApi.getMatrix(kind, filter),
    [canelApi, kind, filter],
  );
  const choose = (chosen: string) =>
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        next.set(parameter, chosen);
        next.delete('matrice.page');
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Select
        className={styles.choice}
        label={t('matrix.choose')}
        options={matrixKinds.map(value => ({
          value,
          label: t(`matrix.${value}`),
        }))}
        value={kind}
        onChange={value => choose(String(value))}
      />
      {load.value?.kind !== kind && <LoadProblem load={load} />}
      {load.value?.kind === kind &&
        (load.value.cells.length > 0 ? (
          <Matrix answer={load.value} />
        ) : (
          <EmptyState title={t('matrix.empty')}>
            {t('matrix.emptyText')}
          </EmptyState>
        ))}
    </>
  );
}
