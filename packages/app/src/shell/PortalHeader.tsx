import type { ReactNode } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Link } from 'react-aria-components';
import { shellTranslationRef } from '../translation';
import { BlockMark } from './BlockMark';
import styles from './PortalHeader.module.css';

/** The banner of the State: block-mark, name of the service, and the tools given to it. */
export function PortalHeader(props: {
  /** Shown on a narrow screen, where the tools are not. */
  menuButton?: ReactNode;
  search?: ReactNode;
  tools: ReactNode;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const service = useApi(configApiRef).getString('app.title');
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link href="/" className={styles.brand}>
          <span className={styles.readOnly}>{t('state.homeLink')} </span>
          <BlockMark />
          <span className={styles.service}>
            <span className={styles.title}>{service}</span>
            <span className={styles.tagline}>{t('service.tagline')}</span>
          </span>
        </Link>
        {props.menuButton && (
          <div className={styles.menuButton}>{props.menuButton}</div>
        )}
        <div className={styles.side} data-collapses={Boolean(props.menuButton)}>
          <div className={styles.tools}>{props.tools}</div>
          {props.search}
        </div>
      </div>
    </header>
  );
}
