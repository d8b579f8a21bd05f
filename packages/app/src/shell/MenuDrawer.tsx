import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { RiCloseLine } from '@remixicon/react';
import { shellTranslationRef } from '../translation';
import { AccountMenu } from './AccountMenu';
import { DisplayTools } from './DisplayTools';
import { useDrawer } from './drawerState';
import { HeaderSearch } from './HeaderSearch';
import { NavList } from './NavList';
import { NotificationsLink } from './NotificationsLink';
import type { NavLine } from './navLines';
import styles from './MenuDrawer.module.css';

/** On a narrow screen: the search, the menu and the tools, behind one button. Escape closes it. */
export function MenuDrawer(props: { lines: readonly NavLine[] }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const { isOpen, setOpen } = useDrawer();
  const close = () => setOpen(false);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={setOpen}
      isDismissable
      className={styles.overlay}
    >
      <Modal className={styles.drawer}>
        <Dialog aria-label={t('header.menuTitle')} className={styles.dialog}>
          <Button className={styles.close} onPress={close}>
            {t('header.closeMenu')}
            <RiCloseLine aria-hidden="true" />
          </Button>
          <HeaderSearch onSearch={close} />
          <nav aria-label={t('nav.label')} className={styles.nav}>
            <NavList lines={props.lines} onFollow={close} />
          </nav>
          <div className={styles.tools}>
            <NotificationsLink />
            <DisplayTools />
            <AccountMenu />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
