import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';

/** The stock page reads its notifications once: it begins anew when the language changes. */
export function NotificationsInLanguage(props: { children: ReactNode }) {
  return <Fragment key={useLanguage()}>{props.children}</Fragment>;
}
