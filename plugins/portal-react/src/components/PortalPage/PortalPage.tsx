import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useDocumentTitle } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import styles from './PortalPage.module.css';

/** A step of the way to a page. @public */
export interface Crumb {
  label: string;
  href: string;
}

/** @public */
export interface PortalPageProps {
  /** Heading of the page and title of the document, in the reader's language. */
  title: string;
  /** One or two sentences under the heading. */
  description?: ReactNode;
  /** Pages between the home page and this one. Home and this page are added; the home page gives `false`. */
  breadcrumb?: readonly Crumb[] | false;
  /** A state beside the heading, usually a `StateTag`. */
  state?: ReactNode;
  /** Buttons of the page, the main one last. */
  actions?: ReactNode;
  children?: ReactNode;
}

/**
 * The frame of a page: where it stands, its heading, its actions and its content in the main landmark.
 * Pages that use it are declared with `noHeader: true`.
 *
 * @public
 */
export function PortalPage(props: PortalPageProps) {
  const { title, description, breadcrumb = [], state, actions } = props;
  useDocumentTitle(title);
  return (
    <main className={styles.page}>
      {breadcrumb && <Breadcrumb crumbs={breadcrumb} title={title} />}
      <div className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{title}</h1>
          {state}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {description && <div className={styles.description}>{description}</div>}
      {props.children}
    </main>
  );
}

function Breadcrumb(props: { crumbs: readonly Crumb[]; title: string }) {
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
