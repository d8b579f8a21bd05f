import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  ConfirmDialog,
  DownloadButtons,
  Section,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { personExportFormats } from '../../api/SkillsApi';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import styles from './person.module.css';

/** What the portal keeps of the reader: who sees it, a copy of it, and its end. */
export function OwnData(props: { name: string; onErased(): void }) {
  const { name, onErased } = props;
  const t = useSkillsTranslation();
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const skillsApi = useApi(skillsApiRef);
  const [isErasing, setIsErasing] = useState(false);
  return (
    <Section title={t('data.title')}>
      <p className={styles.hint}>{t('data.who')}</p>
      <DownloadButtons
        formats={personExportFormats}
        labelOf={format => t(`data.export.${format}`)}
        make={format => skillsApi.exportPerson(name, format, language)}
      />
      <div>
        <Button variant="secondary" onPress={() => setIsErasing(true)}>
          {t('data.erase')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isErasing}
        destructive
        title={t('data.eraseTitle')}
        confirmLabel={t('data.erase')}
        word={t('data.eraseWord')}
        onClose={() => setIsErasing(false)}
        onConfirm={async () => {
          await skillsApi.erasePerson(name);
          onErased();
        }}
      >
        <p>{t('data.eraseWhat')}</p>
      </ConfirmDialog>
    </Section>
  );
}
