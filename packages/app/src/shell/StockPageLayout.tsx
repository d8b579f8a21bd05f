import {
  PageLayout,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { useFrozenText } from './frozenTexts';
import { isTitled } from './isTitled';
import { PageTabs } from './PageTabs';
import { useLocationPath } from './useLocationPath';
import styles from './StockPageLayout.module.css';

/**
 * Header of the stock pages: their titles and tabs are frozen English strings in this version of Backstage; here they
 * are translated, and the tabs are links.
 */
function StockPageLayout(props: PageLayoutProps) {
  const translate = useFrozenText();
  const path = useLocationPath();
  if (props.noHeader || !props.title || isTitled(path)) {
    return <>{props.children}</>;
  }
  const tabs = (props.tabs ?? []).map(({ id, label, href }) => ({
    id,
    label: translate(label),
    href: href.startsWith('/') ? href : `${props.titleLink ?? ''}/${href}`,
  }));
  const current = tabs.find(
    ({ href }) => path === href || path.startsWith(`${href}/`),
  );
  return (
    <>
      <div className={styles.header}>
        <div className={styles.row}>
          <h1 className={styles.title}>{translate(props.title)}</h1>
          <div className={styles.actions}>{props.headerActions}</div>
        </div>
        <PageTabs tabs={tabs} current={current?.id} />
      </div>
      {props.children}
    </>
  );
}

export const stockPageLayout = SwappableComponentBlueprint.make({
  name: 'core-page-layout',
  params: define =>
    define({ component: PageLayout, loader: () => StockPageLayout }),
});
