import { useId, type ReactNode } from 'react';
import { Link } from '@backstage/ui';
import styles from './HomeCard.module.css';

/** @public */
export interface HomeCardProps {
  /** Heading of the card, in the reader's language. */
  title: string;
  children: ReactNode;
  /** The page where the card goes on. */
  link?: { label: string; href: string };
  /** Takes the whole width of the home page. */
  isWide?: boolean;
}

/**
 * The frame of a card of the home page. A card that has nothing to say for this person may return nothing instead.
 *
 * @public
 */
export function HomeCard(props: HomeCardProps) {
  const titleId = useId();
  return (
    <article
      className={styles.card}
      aria-labelledby={titleId}
      data-wide={props.isWide}
    >
      <h3 id={titleId} className={styles.title}>
        {props.title}
      </h3>
      <div className={styles.body}>{props.children}</div>
      {props.link && (
        <p className={styles.footer}>
          <Link href={props.link.href}>{props.link.label}</Link>
        </p>
      )}
    </article>
  );
}
