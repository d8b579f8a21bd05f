import type { ReactNode } from 'react';
import {
  PageLayout,
  useTranslationRef,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { Link } from 'react-aria-components';
import { shellTranslationRef } from '../translation';
import { stockTitles } from './stockTitles';
import { useLocationPath } from './useLocationPath';
import styles from './StockPageLayout.module.css';

/**
 * Header of the stock pages: their titles and tabs are frozen English strings in this version of Backstage; here they
 * are translated, and the tabs are links.
 */
function StockPageLayout(props: PageLayoutProps) {
  const { t } = useTranslationRef(shellTranslationRef);
  const translate = (title: string) => {
    const key = stockTitles[title];
    return key ? t(key) : title;
  };
  if (props.noHeader || !props.title) return <>{props.children}</>;
  return (
    <>
      <div className={styles.header}>
        <h1 className={styles.title}>{translate(props.title)}</h1>
        <div className={styles.actions}>{props.headerActions}</div>
      </div>
      {props.tabs && props.tabs.length > 0 && (
        <nav aria-label={t('tab.label')} className={styles.tabs}>
          <ul>
            {props.tabs.map(tab => (
              <Tab key={tab.id} href={tab.href} root={props.titleLink}>
                {translate(tab.label)}
              </Tab>
            ))}
          </ul>
        </nav>
      )}
      {props.children}
    </>
  );
}

function Tab(props: {
  href: string;
  root: string | undefined;
  children: ReactNode;
}) {
  const path = useLocationPath();
  const href = props.href.startsWith('/')
    ? props.href
    : `${props.root ?? ''}/${props.href}`;
  const isCurrent = path === href || path.startsWith(`${href}/`);
  return (
    <li>
      <Link
        href={href}
        className={styles.tab}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {props.children}
      </Link>
    </li>
  );
}

export const stockPageLayout = SwappableComponentBlueprint.make({
  name: 'core-page-layout',
  params: define =>
    define({ component: PageLayout, loader: () => StockPageLayout }),
});
