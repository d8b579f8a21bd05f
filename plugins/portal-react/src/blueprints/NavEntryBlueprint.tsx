import {
  createExtensionBlueprint,
  createExtensionDataRef,
} from '@backstage/frontend-plugin-api';
import type { PlatformRole } from '@cloud-pi-native/plugin-portal-common';

/** Groups of the main menu, in their order. @public */
export const navGroups = ['work', 'platform', 'tools'] as const;
/** @public */
export type NavGroup = (typeof navGroups)[number];

/** A line of the main menu. @public */
export interface NavEntry {
  /** Extension of the page: `page:projects`. A page that is not installed has no line. */
  pageId: string;
  group: NavGroup;
  /** Lines of a group go from the lowest to the highest; 100 by default. */
  order?: number;
  /** A hook that gives the name of the line in the reader's language: titles of pages are frozen, this is not. */
  useTitle: () => string;
  icon: JSX.Element;
  /** Platform roles that see the line; everyone by default. For display only: the server decides. */
  roles?: readonly PlatformRole[];
}

const entryDataRef = createExtensionDataRef<NavEntry>().with({
  id: 'portal.nav-entry',
});

/**
 * Puts a page of a capability into the main menu, in the words of the offer.
 *
 * @example
 * ```tsx
 * NavEntryBlueprint.make({
 *   name: 'projects',
 *   params: {
 *     pageId: 'page:projects',
 *     group: 'work',
 *     order: 10,
 *     useTitle: () => useTranslationRef(projectsTranslationRef).t('nav.projects'),
 *     icon: <RiBriefcaseLine />,
 *   },
 * });
 * ```
 *
 * @public
 */
export const NavEntryBlueprint = createExtensionBlueprint({
  kind: 'portal-nav-entry',
  attachTo: { id: 'nav-content:app', input: 'entries' },
  output: [entryDataRef],
  dataRefs: { entry: entryDataRef },
  *factory(params: NavEntry) {
    yield entryDataRef(params);
  },
});
