import { TechDocsAddonLocations } from '@backstage/plugin-techdocs-react';
import { AddonBlueprint } from '@backstage/plugin-techdocs-react/alpha';
import { lazyAddon } from './lazyAddon';

const readingStyle = AddonBlueprint.make({
  name: 'reading-style',
  params: {
    name: 'PortalReadingStyle',
    location: TechDocsAddonLocations.Content,
    component: lazyAddon(() =>
      import('./reading/ReadingStyle').then(m => m.ReadingStyle),
    ),
  },
});

const readingSettings = AddonBlueprint.make({
  name: 'reading-settings',
  params: {
    name: 'PortalReadingSettings',
    location: TechDocsAddonLocations.Subheader,
    component: lazyAddon(() =>
      import('./reading/ReadingSettings').then(m => m.ReadingSettings),
    ),
  },
});

const issueLink = AddonBlueprint.make({
  name: 'issue-link',
  params: {
    name: 'PortalIssueLink',
    location: TechDocsAddonLocations.Subheader,
    component: lazyAddon(() =>
      import('./issue/IssueLink').then(m => m.IssueLink),
    ),
  },
});

const diagrams = AddonBlueprint.make({
  name: 'diagrams',
  params: {
    name: 'PortalDiagrams',
    location: TechDocsAddonLocations.Content,
    component: lazyAddon(() =>
      import('./diagrams/Diagrams').then(m => m.Diagrams),
    ),
  },
});

const feedback = AddonBlueprint.make({
  name: 'feedback',
  params: {
    name: 'PortalFeedback',
    location: TechDocsAddonLocations.Content,
    component: lazyAddon(() =>
      import('./feedback/PageFeedback').then(m => m.PageFeedback),
    ),
  },
});

/** What the portal adds to each page of documentation, on its own page and in the tab of its entity. */
export const addons = [
  readingStyle,
  readingSettings,
  issueLink,
  diagrams,
  feedback,
];
