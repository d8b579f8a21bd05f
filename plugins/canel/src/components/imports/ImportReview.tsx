import { useState } from 'react';
import { Button } from '@backstage/ui';
import type {
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import {
  ConfirmDialog,
  EmptyState,
  Section,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { RiFileUploadLine, RiLoopLeftLine } from '@remixicon/react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { CellReport } from './CellReport';
import { CountTable } from './CountTable';
import { ImportResult } from './ImportResult';
import { MappingEditor } from './MappingEditor';
import { hasChanges } from './hasChanges';
import { isComplete } from './mappingDraft';
import styles from './imports.module.css';

interface ImportReviewProps {
  report: ImportReport;
  /** The file is still at hand: its columns may be given another meaning. */
  hasFile: boolean;
  onPlan(mapping: ImportSheetMapping[]): Promise<void>;
  onApply(report: ImportReport): Promise<void>;
  onForget(): void;
}

/** A file that was read: what its columns say, what it would change, and what it changed. */
export function ImportReview(props: ImportReviewProps) {
  const { report, onForget } = props;
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const another = (
    <Button
      variant="secondary"
      iconStart={<RiFileUploadLine aria-hidden="true" />}
      onPress={onForget}
    >
      {t('imports.another')}
    </Button>
  );
  if (report.unreadable) {
    return (
      <EmptyState
        title={t('imports.unreadable', { name: report.fileName })}
        action={another}
      >
        {text(report.unreadable)}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.file}>
        <p className={styles.fileName}>
          <strong>{report.fileName}</strong>{' '}
          {t('imports.readAt', { moment: formats.dateTime(report.at) })}
        </p>
        {another}
      </div>
      {report.state === 'applied' ? (
        <ImportResult report={report} />
      ) : (
        <PlannedImport {...props} />
      )}
    </>
  );
}

function PlannedImport(props: ImportReviewProps) {
  const { report, hasFile, onPlan, onApply } = props;
  const t = useCanelTranslation();
  const [mapping, setMapping] = useState(report.mapping);
  const [isConfirming, setConfirming] = useState(false);
  const isChanged = mapping !== report.mapping;
  return (
    <>
      <Section title={t('imports.mapping')}>
        <p className={styles.text}>
          {hasFile ? t('imports.mappingHint') : t('imports.mappingLost')}
        </p>
        <MappingEditor
          mapping={mapping}
          onChange={hasFile ? setMapping : undefined}
        />
        {isChanged && (
          <div className={styles.actions} role="status">
            <span>{t('imports.stale')}</span>
            <Button
              variant="primary"
              isDisabled={!mapping.every(isComplete)}
              iconStart={<RiLoopLeftLine aria-hidden="true" />}
              onPress={() => onPlan(mapping)}
            >
              {t('imports.again')}
            </Button>
            <Button
              variant="tertiary"
              onPress={() => setMapping(report.mapping)}
            >
              {t('imports.undo')}
            </Button>
          </div>
        )}
      </Section>
      {!isChanged && (
        <>
          <Section title={t('imports.report')}>
            <CountTable report={report} />
            {hasChanges(report) ? (
              <div className={styles.actions}>
                <Button variant="primary" onPress={() => setConfirming(true)}>
                  {t('imports.apply')}
                </Button>
                <span>{t('imports.nothingWritten')}</span>
              </div>
            ) : (
              <EmptyState title={t('imports.noChange')}>
                {t('imports.noChangeText')}
              </EmptyState>
            )}
          </Section>
          <CellReport report={report} />
          <ConfirmDialog
            title={t('imports.confirmTitle')}
            isOpen={isConfirming}
            confirmLabel={t('imports.apply')}
            onClose={() => setConfirming(false)}
            onConfirm={() => onApply(report)}
          >
            <p>{t('imports.confirmText', { name: report.fileName })}</p>
            <CountTable report={report} />
          </ConfirmDialog>
        </>
      )}
    </>
  );
}
