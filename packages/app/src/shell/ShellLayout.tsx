import { useMemo, useRef, useState, type ReactNode } from 'react';
import { AccountMenu } from './AccountMenu';
import { anchors } from './anchors';
import { DisplayTools } from './DisplayTools';
import { DrawerContext } from './drawerState';
import { HeaderSearch } from './HeaderSearch';
import { MenuButton } from './MenuButton';
import { NotificationsLink } from './NotificationsLink';
import { PageAnnouncer } from './PageAnnouncer';
import { PortalFooter } from './PortalFooter';
import { PortalHeader } from './PortalHeader';
import { SkipLinks } from './SkipLinks';
import { useMainLandmark } from './useMainLandmark';
import styles from './ShellLayout.module.css';

/** The frame of every page of a person who is signed in. */
export function ShellLayout(props: { nav: ReactNode; content: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const drawer = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  const content = useRef<HTMLDivElement>(null);
  const isMain = useMainLandmark(content);
  return (
    <DrawerContext.Provider value={drawer}>
      <SkipLinks />
      <div className={styles.shell}>
        <PortalHeader
          menuButton={<MenuButton />}
          tools={
            <>
              <NotificationsLink />
              <DisplayTools />
              <AccountMenu />
            </>
          }
          search={<HeaderSearch id={anchors.search} />}
        />
        <div className={styles.body}>
          {props.nav}
          <div
            ref={content}
            id={anchors.content}
            tabIndex={-1}
            role={isMain ? 'main' : undefined}
            className={styles.content}
          >
            {props.content}
          </div>
        </div>
        <PortalFooter />
      </div>
      <PageAnnouncer content={content} />
    </DrawerContext.Provider>
  );
}
