import { lazy, Suspense } from 'react';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { AnonymousLayout } from '../shell/AnonymousLayout';
import { legalPaths } from '../shell/legalPaths';
import { useLocationPath } from '../shell/useLocationPath';
import { SignInPage } from './SignInPage';

const legalPages = {
  [legalPaths.accessibility]: lazy(() => import('../pages/AccessibilityPage')),
  [legalPaths.legal]: lazy(() => import('../pages/LegalNoticePage')),
  [legalPaths.privacy]: lazy(() => import('../pages/PrivacyPage')),
} as const;

/** The sign-in screen, except for the pages that the law wants readable by everyone. */
export function SignInGate(props: SignInPageProps) {
  const path = useLocationPath();
  const LegalPage = Object.entries(legalPages).find(
    ([legalPath]) => legalPath === path,
  )?.[1];
  if (!LegalPage) return <SignInPage {...props} />;
  return (
    <AnonymousLayout>
      <Suspense fallback={null}>
        <LegalPage />
      </Suspense>
    </AnonymousLayout>
  );
}
