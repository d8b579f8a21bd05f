import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalReactTranslationRef } from '../../translation';
import { EnvelopeBar } from './EnvelopeBar';
import { envelopeLines, type EnvelopeAmounts } from './envelopeLines';
import { EnvelopeTable } from './EnvelopeTable';
import styles from './Envelope.module.css';

/** @public */
export interface EnvelopeViewProps extends EnvelopeAmounts {
  /** Short name of the table in the address, unique on its page. */
  id: string;
  /** Which envelope it is, in the reader's language. */
  caption: string;
  /** Folds the table, where the picture only helps to fill in a form. */
  isTableFolded?: boolean;
}

/**
 * What an envelope holds of each resource, as bars and as a table: contracted, reserved, free, and what would be taken.
 *
 * @public
 */
export function EnvelopeView(props: EnvelopeViewProps) {
  const { id, caption, isTableFolded, ...amounts } = props;
  const { t } = useTranslationRef(portalReactTranslationRef);
  const lines = envelopeLines(amounts);
  const table = <EnvelopeTable id={id} caption={caption} lines={lines} />;
  return (
    <div className={styles.view}>
      <ul className={styles.bars} aria-label={caption}>
        {lines.map(line => (
          <li key={line.resource}>
            <EnvelopeBar line={line} />
          </li>
        ))}
      </ul>
      {isTableFolded ? (
        <details>
          <summary>{t('envelope.asTable', { caption })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </div>
  );
}
