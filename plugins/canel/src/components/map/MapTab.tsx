import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { keptNodes } from './keptNodes';
import { MapModel } from './MapModel';
import { MapView } from './MapView';

/** The whole portfolio on one map. What the filter leaves out stays on it, faded, so that the map keeps its shape. */
export function MapTab() {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const { filter, isEmpty, toggle } = useApplicationFilter();
  const whole = useLoad(
    async () => MapModel.create(await canelApi.getMap()),
    [canelApi],
  );
  const filtered = useLoad(
    async () => (isEmpty ? undefined : canelApi.getMap(filter)),
    [canelApi, isEmpty, filter],
  );
  const model = whole.value;
  const kept = useMemo(
    () =>
      model && !isEmpty && filtered.value
        ? keptNodes(model, filtered.value.nodes.refs)
        : undefined,
    [model, isEmpty, filtered.value],
  );
  if (!model) return <LoadProblem load={whole} />;
  if (model.applications.length === 0) {
    return <EmptyState title={t('map.empty')}>{t('map.emptyText')}</EmptyState>;
  }
  return (
    <>
      {filtered.status === 'failed' && <LoadProblem load={filtered} />}
      <MapView model={model} filter={filter} kept={kept} onToggle={toggle} />
    </>
  );
}
