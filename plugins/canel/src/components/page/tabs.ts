import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Places of the tabs in the page, and in the address. */
export const tabIds = [
  'liste',
  'carte',
  'voisinage',
  'impact',
  'matrices',
  'paysage',
  'calendrier',
  'completude',
  'tableau-de-bord',
] as const;
/** @see tabIds */
export type TabId = (typeof tabIds)[number];

/** A view of the applications. It takes no property: the filter and its own choices are in the address. */
export interface ApplicationTab {
  Content: LazyExoticComponent<ComponentType>;
  /** The view is of one application, so that the panel of filters has no part in it. */
  isOfOneApplication?: boolean;
}

/** What each tab shows, loaded when it is opened. A tab that is not here is not in the page. */
export const tabs: Partial<Record<TabId, ApplicationTab>> = {
  liste: {
    Content: lazy(async () => ({
      default: (await import('../list/ListTab')).ListTab,
    })),
  },
  carte: {
    Content: lazy(async () => ({
      default: (await import('../map/MapTab')).MapTab,
    })),
  },
  matrices: {
    Content: lazy(async () => ({
      default: (await import('../matrices/MatricesTab')).MatricesTab,
    })),
  },
  paysage: {
    Content: lazy(async () => ({
      default: (await import('../landscape/LandscapeTab')).LandscapeTab,
    })),
  },
  calendrier: {
    Content: lazy(async () => ({
      default: (await import('../calendar/CalendarTab')).CalendarTab,
    })),
  },
  completude: {
    Content: lazy(async () => ({
      default: (await import('../completeness/CompletenessTab'))
        .CompletenessTab,
    })),
  },
  voisinage: {
    isOfOneApplication: true,
    Content: lazy(async () => ({
      default: (await import('../neighbourhood/NeighbourhoodTab'))
        .NeighbourhoodTab,
    })),
  },
  impact: {
    isOfOneApplication: true,
    Content: lazy(async () => ({
      default: (await import('../impact/ImpactTab')).ImpactTab,
    })),
  },
  'tableau-de-bord': {
    Content: lazy(async () => ({
      default: (await import('../dashboard/DashboardTab')).DashboardTab,
    })),
  },
};
