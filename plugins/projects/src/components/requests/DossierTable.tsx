import { Fragment } from 'react';
import { StateTag } from '@cloud-pi-native/plugin-portal-react';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import styles from './DossierTable.module.css';
import type { DossierPart } from './useDossier';

interface DossierTableProps {
  caption: string;
  parts: readonly DossierPart[];
  /** Heading of the column of answers; « asked » by default. */
  answerHeader?: string;
  /** Shows what was approved beside what was asked. */
  isCompared?: boolean;
}

/** A dossier, part by part. */
export function DossierTable(props: DossierTableProps) {
  const { caption, parts, isCompared } = props;
  const t = useProjectsTranslation();
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={caption}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('request.dossier.item')}</th>
            <th scope="col">
              {props.answerHeader ?? t('request.dossier.asked')}
            </th>
            {isCompared && <th scope="col">{t('request.dossier.approved')}</th>}
          </tr>
        </thead>
        {parts.map(part => (
          <tbody key={part.id}>
            <tr className={styles.part}>
              <th scope="rowgroup" colSpan={isCompared ? 3 : 2}>
                {part.title}
              </th>
            </tr>
            {part.lines.map(line => (
              <tr key={line.id} data-changed={line.isChanged}>
                <th scope="row">{line.label}</th>
                {isCompared && line.approved === undefined ? (
                  <td colSpan={2}>{line.asked}</td>
                ) : (
                  <Fragment>
                    <td>{line.asked}</td>
                    {isCompared && (
                      <td>
                        {line.isChanged && (
                          <StateTag tone="warning">
                            {t('request.dossier.changed')}
                          </StateTag>
                        )}
                        {line.approved}
                      </td>
                    )}
                  </Fragment>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
