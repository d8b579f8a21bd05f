import { useId, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  downloadFile,
  useLanguage,
  useTableChoices,
} from '@cloud-pi-native/plugin-portal-react';
import { Alert } from '@backstage/ui';
import { exportFormats, type ExportFormat } from '../../api/CanelApi';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useCanelTranslation } from '../../useCanelTranslation';
import { listTable } from '../list/listTable';
import styles from './ExportMenu.module.css';

/** Files of what the filter leaves. */
export function ExportMenu() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const language = useLanguage();
  const hintId = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const { filter } = useApplicationFilter();
  const [{ columns }] = useTableChoices(listTable);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState<string>();

  const make = async (format: ExportFormat) => {
    setFailure(undefined);
    setStatus(t('export.running'));
    try {
      const file = await canelApi.exportAs(format, {
        filter,
        columns,
        language: language === 'fr' ? 'fr' : 'en',
      });
      downloadFile(file);
      setStatus(t('export.done', { name: file.name }));
      details.current?.removeAttribute('open');
    } catch (error) {
      setStatus('');
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <details ref={details} className={styles.menu}>
      <summary>{t('export.title')}</summary>
      <div className={styles.panel}>
        <p id={hintId} className={styles.hint}>
          {t('export.hint')}
        </p>
        <ul className={styles.formats} aria-describedby={hintId}>
          {exportFormats.map(format => (
            <li key={format}>
              <button
                type="button"
                aria-label={t('export.format', {
                  format: t(`export.${format}`),
                })}
                onClick={() => make(format)}
              >
                {t(`export.${format}`)}
              </button>
            </li>
          ))}
        </ul>
        {failure && (
          <div role="alert">
            <Alert status="danger" icon title={failure} />
          </div>
        )}
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </details>
  );
}
