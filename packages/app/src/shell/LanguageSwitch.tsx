import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { RiTranslate2 } from '@remixicon/react';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { languageNames } from './languageNames';
import styles from './HeaderTools.module.css';

/** Goes to the next language, named in itself: the reader who needs it can read it. */
export function LanguageSwitch() {
  const languageApi = useApi(appLanguageApiRef);
  const language = useLanguage();
  const { languages } = languageApi.getAvailableLanguages();
  if (languages.length < 2) return null;
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  return (
    <button
      type="button"
      className={styles.tool}
      lang={next}
      onClick={() => languageApi.setLanguage(next)}
    >
      <RiTranslate2 className={styles.icon} aria-hidden="true" />
      {languageNames[next] ?? next}
    </button>
  );
}
