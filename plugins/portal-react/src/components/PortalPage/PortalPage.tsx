import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../hooks';
import { Breadcrumb, type Crumb } from './Breadcrumb';
import styles from './PortalPage.module.css';

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
