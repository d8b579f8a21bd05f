import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { SavedView } from '@cloud-pi-native/plugin-canel-common';
import {
  ConfirmDialog,
  LoadProblem,
  useCaller,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { RiDeleteBinLine } from '@remixicon/react';
import { canelApiRef } from '../../api/canelApiRef';
import { useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { SaveViewDialog } from './SaveViewDialog';
import styles from './SavedViews.module.css';

/** Filters, columns and sorts kept under a name: one's own, and those that a team shares. */
export function SavedViews() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const caller = useCaller();
  const link = useViewLink();
  const [parameters] = useSearchParams();
  const views = useLoad(() => canelApi.listViews(), [canelApi]);
  const [isSaving, setSaving] = useState(false);
  const [leaving, setLeaving] = useState<SavedView>();
  const items = views.value?.items;
  return (
    <>
      <details className={styles.views}>
        <summary>{t('views.title')}</summary>
        <div className={styles.panel}>
          {!items && <LoadProblem load={views} />}
          {items?.length === 0 && <p>{t('views.none')}</p>}
          {items && items.length > 0 && (
            <ul className={styles.list}>
              {items.map(view => (
                <li key={view.id}>
                  <Link href={`${link('liste')}?${view.query}`}>
                    {view.name}
                  </Link>
                  {view.sharedWith && (
                    <span className={styles.shared}>{t('views.shared')}</span>
                  )}
                  {view.author === caller?.userRef && (
                    <Button
                      variant="tertiary"
                      size="small"
                      aria-label={t('views.removeOf', { name: view.name })}
                      iconStart={<RiDeleteBinLine aria-hidden="true" />}
                      onPress={() => setLeaving(view)}
                    >
                      {t('views.remove')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
          <Button variant="secondary" onPress={() => setSaving(true)}>
            {t('views.save')}
          </Button>
        </div>
      </details>
      <SaveViewDialog
        isOpen={isSaving}
        onClose={() => setSaving(false)}
        onSave={async view => {
          await canelApi.saveView({ ...view, query: parameters.toString() });
          views.reload();
        }}
      />
      <ConfirmDialog
        title={t('views.removeTitle')}
        isOpen={leaving !== undefined}
        destructive
        confirmLabel={t('views.remove')}
        onClose={() => setLeaving(undefined)}
        onConfirm={async () => {
          if (leaving) await canelApi.removeView(leaving.id);
          views.reload();
        }}
      >
        {leaving && t('views.removeText', { name: leaving.name })}
      </ConfirmDialog>
    </>
  );
}
