import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiApps2Line,
  RiBookOpenLine,
  RiCodeSSlashLine,
  RiFileEditLine,
  RiHome4Line,
  RiNotification3Line,
  RiSearchLine,
  RiSettings3Line,
} from '@remixicon/react';
import type { NavEntry } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';

type NavKey =
  | 'nav.home'
  | 'nav.catalog'
  | 'nav.procedures'
  | 'nav.documentation'
  | 'nav.apis'
  | 'nav.search'
  | 'nav.notifications'
  | 'nav.settings';

function titleHook(key: NavKey): () => string {
  return function useTitle() {
    return useTranslationRef(shellTranslationRef).t(key);
  };
}

/** The lines of the stock pages. Capabilities bring their own with `NavEntryBlueprint`. */
export const stockEntries: readonly NavEntry[] = [
  {
    pageId: 'page:portal',
    group: 'work',
    order: 0,
    useTitle: titleHook('nav.home'),
    icon: <RiHome4Line />,
  },
  {
    pageId: 'page:catalog',
    group: 'platform',
    order: 5,
    useTitle: titleHook('nav.catalog'),
    icon: <RiApps2Line />,
  },
  {
    pageId: 'page:scaffolder',
    group: 'work',
    order: 50,
    useTitle: titleHook('nav.procedures'),
    icon: <RiFileEditLine />,
  },
  {
    pageId: 'page:techdocs',
    group: 'platform',
    order: 10,
    useTitle: titleHook('nav.documentation'),
    icon: <RiBookOpenLine />,
  },
  {
    pageId: 'page:api-docs',
    group: 'platform',
    order: 20,
    useTitle: titleHook('nav.apis'),
    icon: <RiCodeSSlashLine />,
  },
  {
    pageId: 'page:search',
    group: 'tools',
    order: 10,
    useTitle: titleHook('nav.search'),
    icon: <RiSearchLine />,
  },
  {
    pageId: 'page:notifications',
    group: 'tools',
    order: 20,
    useTitle: titleHook('nav.notifications'),
    icon: <RiNotification3Line />,
  },
  {
    pageId: 'page:user-settings',
    group: 'tools',
    order: 30,
    useTitle: titleHook('nav.settings'),
    icon: <RiSettings3Line />,
  },
];
