import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useFormats } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import styles from './DataTable.module.css';

/** Number of rows, announced when it changes, and the pages. */
export function TablePager(props: {
  caption: string;
  count: number;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formats = useFormats();
  const { caption, count, page, pages, onPage } = props;
  return (
    <div className={styles.pager}>
      <span role="status">
        {t('table.rows', { count, number: formats.number(count) })}
      </span>
      {pages > 1 && (
        <nav
          aria-label={t('table.pagination', { caption })}
          className={styles.pages}
        >
          <Button
            variant="secondary"
            size="small"
            isDisabled={page <= 1}
            onPress={() => onPage(page - 1)}
          >
            {t('table.previous')}
          </Button>
          <span>
            {t('table.page', { page: String(page), pages: String(pages) })}
          </span>
          <Button
            variant="secondary"
            size="small"
            isDisabled={page >= pages}
            onPress={() => onPage(page + 1)}
          >
            {t('table.next')}
          </Button>
        </nav>
      )}
    </div>
  );
}
