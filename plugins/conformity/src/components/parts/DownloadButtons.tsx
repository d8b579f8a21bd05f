import { useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import {
  downloadFile,
  messageOf,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import { RiDownloadLine } from '@remixicon/react';
import styles from './parts.module.css';

interface DownloadButtonsProps<Format extends string> {
  formats: readonly Format[];
  labelOf(format: Format): string;
  make(format: Format): Promise<ExportedFile>;
  /** Said while the file is written. */
  running: string;
  doneOf(name: string): string;
  /** Says a failure in other words than those of the server. */
  failureOf?(error: Error): string | undefined;
}

/** Files that the server writes on demand, one button for each format. */
export function DownloadButtons<Format extends string>(
  props: DownloadButtonsProps<Format>,
) {
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState<string>();
  const download = async (format: Format) => {
    setFailure(undefined);
    setStatus(props.running);
    try {
      const file = await props.make(format);
      downloadFile(file);
      setStatus(props.doneOf(file.name));
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
