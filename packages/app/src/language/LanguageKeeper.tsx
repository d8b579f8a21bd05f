import { useEffect } from 'react';
import {
  appLanguageApiRef,
  storageApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';

const bucket = 'portal';
const key = 'language';

/**
 * Keeps the language with the person's settings: what they choose on one device is found on the others.
 * Runs once they are signed in.
 */
export function LanguageKeeper(props: { children: ReactNode }) {
  const languageApi = useApi(appLanguageApiRef);
  const storageApi = useApi(storageApiRef);

  useEffect(() => {
    const settings = storageApi.forBucket(bucket);
    const { languages } = languageApi.getAvailableLanguages();
    let current = languageApi.getLanguage().language;

    const take = (language: string | undefined) => {
      if (!language || !languages.includes(language)) return;
      if (language === current) return;
      current = language;
      languageApi.setLanguage(language);
    };
    take(settings.snapshot<string>(key).value);
    const settingsSubscription = settings
      .observe$<string>(key)
      .subscribe(snapshot => take(snapshot.value));
    const languageSubscription = languageApi
      .language$()
      .subscribe(({ language }) => {
        if (language === current) return;
        current = language;
        // A choice that cannot be kept on the server still holds on this device.
        settings.set(key, language).catch(() => undefined);
      });
    return () => {
      settingsSubscription.unsubscribe();
      languageSubscription.unsubscribe();
    };
  }, [languageApi, storageApi]);

  return <>{props.children}</>;
}
