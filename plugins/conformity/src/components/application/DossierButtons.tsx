import { useApi } from '@backstage/frontend-plugin-api';
import {
  DownloadButtons,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { dossierFormats } from '../../api/ConformityApi';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';

/** The homologation file, dated and complete. */
export function DossierButtons(props: { name: string }) {
  const { name } = props;
  const t = useConformityTranslation();
  const language = useLanguage();
  const conformityApi = useApi(conformityApiRef);
  return (
    <DownloadButtons
      formats={dossierFormats}
      labelOf={format =>
        t('dossier.download', { format: t(`dossier.${format}`) })
      }
      make={format =>
        conformityApi.getDossier(name, format, language === 'fr' ? 'fr' : 'en')
      }
      running={t('dossier.running')}
      doneOf={file => t('dossier.done', { name: file })}
      failureOf={error =>
        isNotImplemented(error) ? t('dossier.unavailable') : undefined
      }
    />
  );
}

/** Whether the server answered 501. */
function isNotImplemented(error: Error): boolean {
  return 'statusCode' in error && error.statusCode === 501;
}
