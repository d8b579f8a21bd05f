import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { edgeKinds, type EdgeKind } from '@cloud-pi-native/plugin-canel-common';
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
import { EdgeKindChoice } from './EdgeKindChoice';
import { layoutNeighbourhood } from './layoutNeighbourhood';
import { NeighbourhoodPicture } from './NeighbourhoodPicture';
import { NeighbourhoodTable } from './NeighbourhoodTable';
import { relationsByRef } from './relationsByRef';
import { SelectedNode } from './SelectedNode';
import styles from './neighbourhood.module.css';

/** Nodes that a person can still tell apart, and a browser still draw one by one. */
const nodeLimit = 300;
const depths = ['1', '2', '3', '4'] as const;

/** « Voisinage »: what surrounds an application, as a picture and as a table that say the same. */
export function NeighbourhoodTab() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const [name, choose] = useChosenApplication();
  const [depth, setDepth] = useAddressChoice('distance', depths);
  const [kinds, setKinds] = useState<readonly EdgeKind[]>(edgeKinds);
  const [selected, select] = useState<string>();
  const centre = `system:default/${name}`;
  const surroundings = useLoad(
    async signal => {
      if (name === undefined) return undefined;
      const answer = await canelApi.getNeighbourhood(name, {
        depth: Number(depth),
        limit: nodeLimit,
        edgeKinds: kinds.length < edgeKinds.length ? kinds : undefined,
      });
      const positions = await layoutNeighbourhood(answer, centre, signal);
      return { answer, relations: relationsByRef(answer), positions, centre };
    },
    [canelApi, name, depth, kinds],
  );
  const value =
    surroundings.status === 'failed' ? undefined : surroundings.value;
  const title = value?.answer.nodes.find(({ ref }) => ref === centre)?.title;
  return (
    <div className={styles.tab}>
      <div className={styles.choices}>
        <ApplicationPicker name={name} title={title} onPick={choose} />
        <NativeSelect
          label={t('neighbourhood.depth')}
          value={depth}
          options={depths.map(one => ({
            value: one,
            label: t('impact.edges', { count: Number(one) }),
          }))}
          onChange={setDepth}
        />
        <EdgeKindChoice kinds={kinds} onChange={setKinds} />
      </div>
      {name === undefined && (
        <EmptyState title={t('neighbourhood.choose')}>
          {t('neighbourhood.chooseHint')}
        </EmptyState>
      )}
      {name !== undefined && !value && <LoadProblem load={surroundings} />}
      {value && value.answer.edges.length === 0 && (
        <EmptyState title={t('neighbourhood.alone')}>
          {t('neighbourhood.aloneHint')}
        </EmptyState>
      )}
      {value && value.answer.edges.length > 0 && (
        <>
          {value.answer.left > 0 && (
            <p role="status">
              {t('neighbourhood.left', { count: value.answer.left })}
            </p>
          )}
          <NeighbourhoodPicture
            answer={value.answer}
            positions={value.positions}
            centre={value.centre}
            title={title ?? name ?? ''}
            selected={selected}
            onSelect={select}
          />
          <SelectedNode
            answer={value.answer}
            relations={value.relations}
            selected={selected}
            onCentre={choose}
          />
          <NeighbourhoodTable
            answer={value.answer}
            relations={value.relations}
            selected={selected}
            onSelect={select}
          />
        </>
      )}
    </div>
  );
}
