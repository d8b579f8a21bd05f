import type { ReactNode } from 'react';
import { DisplayTools } from './DisplayTools';
import { PortalFooter } from './PortalFooter';
import { PortalHeader } from './PortalHeader';
import styles from './ShellLayout.module.css';

/** The frame of the pages of someone who is not signed in. */
export function AnonymousLayout(props: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <PortalHeader tools={<DisplayTools />} />
      {props.children}
      <PortalFooter />
    </div>
  );
}
