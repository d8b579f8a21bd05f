import {
  DownloadButtons,
  useLanguage,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import { exportFormats, type ExportFormat } from '../api/QuotasApi';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** A table as a file, in the reader's language. */
export function ExportButtons(props: {
  make(format: ExportFormat, language: 'fr' | 'en'): Promise<ExportedFile>;
}) {
  const t = useQuotasTranslation();
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  return (
    <DownloadButtons
      formats={exportFormats}
      labelOf={format =>
        t('export.label', { format: format.toLocaleUpperCase('en') })
      }
      make={format => props.make(format, language)}
      running={t('export.running')}
      doneOf={name => t('export.done', { name })}
    />
  );
}
