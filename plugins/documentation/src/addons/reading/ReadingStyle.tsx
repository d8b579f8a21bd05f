import { useEffect } from 'react';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import { useArticle } from '../../hooks/useArticle';
import { useReadingPreferences } from './readingPreferences';
import { readingSheet } from './readingSheet';
import { scrollWideParts } from './scrollWideParts';

/** Gives the page the size and the width that the reader wants, and lets what is wide scroll by keyboard too. */
export function ReadingStyle() {
  const { shadowRoot } = useTechDocsReaderPage();
  const preferences = useReadingPreferences();
  const article = useArticle();

  useEffect(() => {
    if (!shadowRoot) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(readingSheet(preferences));
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    return () => {
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(
        one => one !== sheet,
      );
    };
  }, [shadowRoot, preferences]);

  useEffect(() => {
    if (article) scrollWideParts(article);
  }, [article]);

  return null;
}
