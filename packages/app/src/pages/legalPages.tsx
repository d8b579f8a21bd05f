import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { legalPaths } from '../shell/legalPaths';

const accessibilityPage = PageBlueprint.make({
  name: 'accessibility',
  params: {
    path: legalPaths.accessibility,
    noHeader: true,
    loader: async () => {
      const { default: Page } = await import('./AccessibilityPage');
      return <Page />;
    },
  },
});

const legalNoticePage = PageBlueprint.make({
  name: 'legal-notice',
  params: {
    path: legalPaths.legal,
    noHeader: true,
    loader: async () => {
      const { default: Page } = await import('./LegalNoticePage');
      return <Page />;
    },
  },
});

const privacyPage = PageBlueprint.make({
  name: 'privacy',
  params: {
    path: legalPaths.privacy,
    noHeader: true,
    loader: async () => {
      const { default: Page } = await import('./PrivacyPage');
      return <Page />;
    },
  },
});

const sitemapPage = PageBlueprint.make({
  name: 'sitemap',
  params: {
    path: legalPaths.sitemap,
    noHeader: true,
    loader: async () => {
      const { default: Page } = await import('./SitemapPage');
      return <Page />;
    },
  },
});

export const legalPages = [
  accessibilityPage,
  legalNoticePage,
  privacyPage,
  sitemapPage,
];
