import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { downloadFile, type ExportedFile } from '../../files';
import { messageOf } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import styles from './DownloadButtons.module.css';

/** @public */
export interface DownloadButtonsProps<Format extends string> {
  formats: readonly Format[];
  labelOf(format: Format): string;
  make(format: Format): Promise<ExportedFile>;
  /** Said while the file is written; « Writing the file… » by default. */
  running?: string;
  /** Said once the file is there; « File … downloaded. » by default. */
  doneOf?(name: string): string;
  /** Says a failure in other words than those of the server. */
  failureOf?(error: Error): string | undefined;
}

/** Files that the server writes on demand, one button for each format. @public */
export function DownloadButtons<Format extends string>(
  props: DownloadButtonsProps<Format>,
) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState<string>();
  const download = async (format: Format) => {
    setFailure(undefined);
    setStatus(props.running ?? t('download.running'));
    try {
      const file = await props.make(format);
      downloadFile(file);
      setStatus(
        props.doneOf?.(file.name) ?? t('download.done', { name: file.name }),
      );
    } catch (caught) {
      const error =
        caught instanceof Error ? caught : new Error(String(caught));
      setStatus('');
      setFailure(props.failureOf?.(error) ?? messageOf(error));
    }
  };
  return (
    <div className={styles.downloads}>
      <div className={styles.buttons}>
        {props.formats.map(format => (
          <Button
            key={format}
            variant="secondary"
            iconStart={<RiDownloadLine aria-hidden="true" />}
            onPress={() => download(format)}
          >
            {props.labelOf(format)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </div>
  );
}
