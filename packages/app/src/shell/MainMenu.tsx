import { useContext, useEffect } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';
import { anchors } from './anchors';
import { MenuDrawer } from './MenuDrawer';
import { NavList } from './NavList';
import type { NavLine } from './navLines';
import { NavLinesContext } from './NavLinesContext';
import styles from './MainMenu.module.css';

/** The main menu: beside the page on a wide screen, in a drawer on a narrow one. */
export function MainMenu(props: { lines: readonly NavLine[] }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const { setLines } = useContext(NavLinesContext);
  useEffect(() => setLines(props.lines), [props.lines, setLines]);
  return (
    <>
      <nav
        id={anchors.menu}
        tabIndex={-1}
        aria-label={t('nav.label')}
        className={styles.menu}
      >
        <NavList lines={props.lines} />
      </nav>
      <MenuDrawer lines={props.lines} />
    </>
  );
}
