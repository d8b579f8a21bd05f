import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  DownloadButtons,
  EmptyState,
  LoadProblem,
  useDebounced,
  useFormats,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { heatMapFormats } from '../../api/ConformityApi';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';
import { HeatLegend } from './HeatLegend';
import { HeatMapTable } from './HeatMapTable';
import { filterDelay } from './usePortfolio';
import { usePortfolioFilter } from './usePortfolioFilter';
import styles from './portfolio.module.css';

/** Applications of a page: of 55 requirements each, as many cells as an old laptop draws without a pause. */
const pageSize = 25;

/** Every application against every requirement, in pages. */
export function HeatMapView() {
  const t = useConformityTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const conformityApi = useApi(conformityApiRef);
  const { filter: chosen, order, page, sortBy, turnTo } = usePortfolioFilter();
  const filter = useDebounced(chosen, filterDelay);
  const load = useLoad(
    () =>
      conformityApi.getHeatMap({
        ...filter,
        ...order,
        offset: (page - 1) * pageSize,
        limit: pageSize,
      }),
    [conformityApi, filter, order, page],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { total } = load.value;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        <HeatLegend />
        <DownloadButtons
          formats={heatMapFormats}
          labelOf={format =>
            t('heat.export', { format: format.toLocaleUpperCase('en') })
          }
          make={format =>
            conformityApi.exportHeatMap(format, {
              ...filter,
              ...order,
              language: language === 'fr' ? 'fr' : 'en',
            })
          }
        />
      </div>
      {load.status === 'failed' && <LoadProblem load={load} />}
      {total === 0 ? (
        <EmptyState title={t('heat.empty')} />
      ) : (
        <>
          <p className={styles.hint}>{t('heat.hint')}</p>
          <HeatMapTable answer={load.value} order={order} onSort={sortBy} />
        </>
      )}
      <div className={styles.pager}>
        <span role="status">
          {t('heat.rows', { count: total, number: formats.number(total) })}
        </span>
        {pages > 1 && (
          <nav aria-label={t('heat.pages')} className={styles.pages}>
            <Button
              variant="secondary"
              size="small"
              isDisabled={page <= 1}
              onPress={() => turnTo(page - 1)}
            >
              {t('heat.previous')}
            </Button>
            <span>
              {t('heat.page', { page: String(page), pages: String(pages) })}
            </span>
            <Button
              variant="secondary"
              size="small"
              isDisabled={page >= pages}
              onPress={() => turnTo(page + 1)}
            >
              {t('heat.next')}
            </Button>
          </nav>
        )}
      </div>
    </div>
  );
}
