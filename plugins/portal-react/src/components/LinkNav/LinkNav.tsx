import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './LinkNav.module.css';

/** @public */
export interface LinkNavProps {
  label: string;
  links: readonly { id: string; href: string; label: ReactNode }[];
  /** The link of where the reader is. */
  current: string;
}

/** Parts of a page, each with its own address. @public */
export function LinkNav(props: LinkNavProps) {
  return (
    <nav aria-label={props.label}>
      <ul className={styles.list}>
        {props.links.map(link => (
          <li key={link.id}>
            <Link
              to={link.href}
              className={styles.link}
              aria-current={link.id === props.current ? 'page' : undefined}
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
