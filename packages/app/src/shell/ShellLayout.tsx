import { useMemo, useRef, useState, type ReactNode } from 'react';
import { SidebarPinStateProvider } from '@backstage/core-components';
import { StockRepairs } from '../repairs';
import { AccountMenu } from './AccountMenu';
import { anchors } from './anchors';
import { DisplayTools } from './DisplayTools';
import { DrawerContext } from './drawerState';
import { HeaderSearch } from './HeaderSearch';
import { MenuButton } from './MenuButton';
import type { NavLine } from './navLines';
import { NavLinesContext } from './NavLinesContext';
import { NotificationsLink } from './NotificationsLink';
import { PageAnnouncer } from './PageAnnouncer';
import { PortalFooter } from './PortalFooter';
import { PortalHeader } from './PortalHeader';
import { SkipLinks } from './SkipLinks';
import { useMainLandmark } from './useMainLandmark';
import styles from './ShellLayout.module.css';

/** There is no stock sidebar: this hides the setting that pins it. */
const noSidebar = {
  isPinned: false,
  isMobile: true,
  toggleSidebarPinState: () => undefined,
};

/** The frame of every page of a person who is signed in. */
export function ShellLayout(props: { nav: ReactNode; content: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const drawer = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  const [lines, setLines] = useState<readonly NavLine[]>([]);
  const navLines = useMemo(() => ({ lines, setLines }), [lines]);
  const content = useRef<HTMLDivElement>(null);
  const isMain = useMainLandmark(content);
  return (
    <DrawerContext.Provider value={drawer}>
      <SkipLinks />
      <NavLinesContext.Provider value={navLines}>
        <SidebarPinStateProvider value={noSidebar}>
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
        </SidebarPinStateProvider>
      </NavLinesContext.Provider>
      <PageAnnouncer content={content} />
      <StockRepairs />
    </DrawerContext.Provider>
  );
}
