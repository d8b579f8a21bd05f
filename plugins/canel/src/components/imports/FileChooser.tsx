import { type DragEvent, useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import {
  downloadFile,
  Section,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { RiDownloadLine, RiFileUploadLine } from '@remixicon/react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './imports.module.css';

const extensions = ['csv', 'xlsx', 'ods'] as const;

/** Takes a file, dropped or chosen, and gives an empty one to fill in. */
export function FileChooser(props: { onChoose(file: File): void }) {
  const { onChoose } = props;
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const language = useLanguage();
  const hintId = useId();
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    if (isReadable(file.name)) onChoose(file);
    else setProblem(t('imports.wrongFormat', { name: file.name }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const getModel = async () => {
    setProblem(undefined);
    try {
      downloadFile(
        await canelApi.getImportModel(language === 'fr' ? 'fr' : 'en'),
      );
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <RiFileUploadLine className={styles.dropIcon} aria-hidden="true" />
        <p>{t('imports.drop')}</p>
        <input
          id={inputId}
          type="file"
          className={styles.fileInput}
          accept={extensions.map(one => `.${one}`).join(',')}
          aria-describedby={hintId}
          onChange={event => {
            take(event.target.files);
            // The same file may be chosen again, once it is mended.
            event.target.value = '';
          }}
        />
        <label htmlFor={inputId} className={styles.fileButton}>
          {t('imports.choose')}
        </label>
        <p id={hintId} className={styles.hint}>
          {t('imports.formats')}
        </p>
        {problem && (
          <div role="alert">
            <Alert status="danger" icon title={problem} />
          </div>
        )}
      </div>
      <Section title={t('imports.modelTitle')}>
        <p className={styles.text}>{t('imports.modelText')}</p>
        <div>
          <Button
            variant="secondary"
            iconStart={<RiDownloadLine aria-hidden="true" />}
            onPress={getModel}
          >
            {t('imports.model')}
          </Button>
        </div>
      </Section>
    </>
  );
}

function isReadable(name: string): boolean {
  const extension = name.split('.').at(-1)?.toLocaleLowerCase('en');
  return extensions.some(one => one === extension);
}
