import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { portalAuthApi } from './portalAuthApi';

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: () => import('./SignInGate').then(module => module.SignInGate),
  },
});

export const signInExtensions = [portalAuthApi, signInPage];
