import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button } from '@backstage/ui';
import {
  ErrorState,
  LoadingState,
  useDocumentTitle,
} from '@cloud-pi-native/plugin-portal-react';
import { AnonymousLayout } from '../shell/AnonymousLayout';
import { shellTranslationRef } from '../translation';
import { useSignIn, type SignInState } from './useSignIn';
import styles from './SignInPage.module.css';

/** The only way in: the professional account, through OpenID Connect. */
export function SignInPage(props: SignInPageProps) {
  const { state, signIn } = useSignIn(props.onSignInSuccess);
  const { t } = useTranslationRef(shellTranslationRef);
  if (state.step === 'checking') {
    return (
      <div className={styles.checking}>
        <LoadingState label={t('signIn.checking')} lines={1} />
      </div>
    );
  }
  return <SignInScreen state={state} onSignIn={signIn} />;
}

function SignInScreen(props: { state: SignInState; onSignIn: () => void }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const service = useApi(configApiRef).getString('app.title');
  const { state } = props;
  useDocumentTitle(t('signIn.title'));
  return (
    <AnonymousLayout>
      <main id="contenu" tabIndex={-1} className={styles.page}>
        <h1 className={styles.title}>{service}</h1>
        <section className={styles.card} aria-labelledby="connexion">
          <h2 id="connexion" className={styles.subtitle}>
            {t('signIn.title')}
          </h2>
          <p>{t('signIn.text')}</p>
          {state.step === 'failed' && (
            <ErrorState
              title={t('signIn.failed')}
              error={new Error(failureText(state.message, t))}
            />
          )}
          <Button
            variant="primary"
            className={styles.button}
            onPress={() => {
              // The pending state of the stock button has a picture without a name, in English only.
              if (state.step !== 'redirecting') props.onSignIn();
            }}
          >
            {t('signIn.button')}
          </Button>
          <p role="status" className={styles.status}>
            {state.step === 'redirecting' ? t('signIn.redirecting') : ''}
          </p>
        </section>
        <section aria-labelledby="premiere-visite" className={styles.help}>
          <h2 id="premiere-visite" className={styles.subtitle}>
            {t('signIn.helpTitle')}
          </h2>
          <p>{t('signIn.help')}</p>
        </section>
      </main>
    </AnonymousLayout>
  );
}

type Translate = ReturnType<
  typeof useTranslationRef<typeof shellTranslationRef.T>
>['t'];

/** The resolver says in English that it knows nobody of that address; people need to know what to do. */
function failureText(message: string, t: Translate): string {
  return /unable to resolve user identity|failed to sign-in/i.test(message)
    ? t('signIn.unknown')
    : t('signIn.failedHint', { message });
}
