import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiMenuLine } from '@remixicon/react';
import { shellTranslationRef } from '../translation';
import { anchors } from './anchors';
import { useDrawer } from './drawerState';
import styles from './HeaderTools.module.css';

/** Opens the menu on a narrow screen. */
export function MenuButton() {
  const { t } = useTranslationRef(shellTranslationRef);
  const { isOpen, setOpen } = useDrawer();
  return (
    <button
      id={anchors.menuButton}
      type="button"
      className={styles.tool}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => setOpen(true)}
    >
      <RiMenuLine className={styles.icon} aria-hidden="true" />
      {t('header.openMenu')}
    </button>
  );
}
