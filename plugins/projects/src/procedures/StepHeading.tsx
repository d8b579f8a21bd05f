import { useEffect, useRef } from 'react';
import styles from './ProcedurePage.module.css';

interface StepHeadingProps {
  id: string;
  title: string;
}

/**
 * The heading of a page of a wizard, to which the focus goes when the page changes: otherwise it would be lost with the
 * button that was pressed. Parts of a page keep it where it is.
 */
export function StepHeading(props: StepHeadingProps) {
  const { id, title } = props;
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isPage = id === 'root__title';
  useEffect(() => {
    if (isPage && document.activeElement === document.body) {
      headingRef.current?.focus({ preventScroll: true });
    }
  }, [isPage]);
  const Heading = isPage ? 'h2' : 'h3';
  return (
    <Heading id={id} ref={headingRef} tabIndex={-1} className={styles.heading}>
      {title}
    </Heading>
  );
}
