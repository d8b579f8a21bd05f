import { lazy, Suspense, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiContrast2Line } from '@remixicon/react';
import { shellTranslationRef } from '../translation';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './HeaderTools.module.css';

const DisplaySettings = lazy(() =>
  import('./DisplaySettings').then(module => ({
    default: module.DisplaySettings,
  })),
);

/** Display and language: what even a person who is not signed in may choose. */
export function DisplayTools() {
  const { t } = useTranslationRef(shellTranslationRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <RiContrast2Line className={styles.icon} aria-hidden="true" />
        {t('header.display')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DisplaySettings isOpen onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <LanguageSwitch />
    </>
  );
}
