import { MarkdownContent } from '@backstage/core-components';
import styles from './parts.module.css';

/** A text of the CCT, which is French whatever the language of the reader (WCAG 3.1.2). */
export function FrenchMarkdown(props: { content: string }) {
  return (
    <div lang="fr" className={styles.french}>
      <MarkdownContent content={props.content} />
    </div>
  );
}
