import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { portalReactTranslationRef } from '../../translation';
import styles from './PortalPage.module.css';

/** A step of the way to a page. @public */
export interface Crumb {
  label: string;
  href: string;
}

/**
 * The way to a page: home, the pages between, and the page itself, which is not a link.
 *
 * @public
 */
export function Breadcrumb(props: { crumbs: readonly Crumb[]; title: string }) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const crumbs = [{ label: t('breadcrumb.home'), href: '/' }, ...props.crumbs];
  return (
    <nav aria-label={t('breadcrumb.label')} className={styles.breadcrumb}>
      <ol>
        {crumbs.map(crumb => (
          <li key={crumb.href}>
            <Link href={crumb.href} variant="body-small">
              {crumb.label}
            </Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{props.title}</span>
        </li>
      </ol>
    </nav>
  );
}
