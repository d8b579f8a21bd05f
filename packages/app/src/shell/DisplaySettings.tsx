import { useSyncExternalStore, useCallback } from 'react';
import {
  appLanguageApiRef,
  appThemeApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup } from '@backstage/ui';
import {
  PortalDialog,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import { languageNames } from './languageNames';
import styles from './DisplaySettings.module.css';

const systemTheme = 'system';

/** Theme and language, in one dialog that both the header and the footer open. */
export function DisplaySettings(props: {
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const themeApi = useApi(appThemeApiRef);
  const languageApi = useApi(appLanguageApiRef);
  const language = useLanguage();
  const theme = useActiveTheme();
  return (
    <PortalDialog
      title={t('display.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      isDismissable
    >
      <div className={styles.settings}>
        <RadioGroup
          label={t('display.theme')}
          description={t('display.themeHint')}
          value={theme ?? systemTheme}
          onChange={value =>
            themeApi.setActiveThemeId(value === systemTheme ? undefined : value)
          }
        >
          <Radio value="light">{t('display.light')}</Radio>
          <Radio value="dark">{t('display.dark')}</Radio>
          <Radio value={systemTheme}>{t('display.system')}</Radio>
        </RadioGroup>
        <RadioGroup
          label={t('display.language')}
          description={t('display.languageHint')}
          value={language}
          onChange={value => languageApi.setLanguage(value)}
        >
          {languageApi.getAvailableLanguages().languages.map(available => (
            <Radio key={available} value={available} lang={available}>
              {languageNames[available] ?? available}
            </Radio>
          ))}
        </RadioGroup>
      </div>
    </PortalDialog>
  );
}

function useActiveTheme(): string | undefined {
  const themeApi = useApi(appThemeApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = themeApi.activeThemeId$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [themeApi],
  );
  return useSyncExternalStore(subscribe, () => themeApi.getActiveThemeId());
}
