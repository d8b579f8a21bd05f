import { useCallback, useEffect, useState } from 'react';
import { UserIdentity } from '@backstage/core-components';
import { useApi, type IdentityApi } from '@backstage/frontend-plugin-api';
import { useSearchParams } from 'react-router-dom';
import { portalAuthApiRef } from './portalAuthApi';

/** How far the sign-in is. `failed` carries what the identity service or the portal answered. */
export type SignInState =
  | { step: 'checking' | 'waiting' | 'redirecting' }
  | { step: 'failed'; message: string };

/**
 * Signs in with the session that is already open, else waits for the person to ask for one. The identity service sends
 * back a failure in the parameter `error`.
 */
export function useSignIn(onSuccess: (identityApi: IdentityApi) => void): {
  state: SignInState;
  signIn: () => void;
} {
  const authApi = useApi(portalAuthApiRef);
  const [parameters] = useSearchParams();
  const returned = parameters.get('error') ?? undefined;
  const [state, setState] = useState<SignInState>({ step: 'checking' });

  const open = useCallback(
    async (options: { optional?: boolean; instantPopup?: boolean }) => {
      const response = await authApi.getBackstageIdentity(options);
      if (!response) return false;
      const profile = await authApi.getProfile();
      onSuccess(
        UserIdentity.create({ identity: response.identity, authApi, profile }),
      );
      return true;
    },
    [authApi, onSuccess],
  );

  useEffect(() => {
    if (returned) {
      setState({ step: 'failed', message: returned });
      return;
    }
    open({ optional: true }).then(
      isOpen => !isOpen && setState({ step: 'waiting' }),
      error => setState({ step: 'failed', message: messageOf(error) }),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the screen appears
  }, []);

  const signIn = useCallback(() => {
    setState({ step: 'redirecting' });
    open({ instantPopup: true }).catch(error =>
      setState({ step: 'failed', message: messageOf(error) }),
    );
  }, [open]);

  return { state, signIn };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
