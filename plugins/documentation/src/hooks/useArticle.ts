import { useEffect, useState } from 'react';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';

const articles = '.md-content article';

/**
 * The text of the page that is open, once it is in the document. The reader replaces the whole page when another one
 * is opened, and mends parts of it later: only a new article gives a new value.
 */
export function useArticle(): Element | undefined {
  const { shadowRoot } = useTechDocsReaderPage();
  const [article, setArticle] = useState<Element>();

  useEffect(() => {
    if (!shadowRoot) return undefined;
    const look = () =>
      setArticle(shadowRoot.querySelector(articles) ?? undefined);
    look();
    const observer = new MutationObserver(look);
    observer.observe(shadowRoot, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [shadowRoot]);

  return article;
}
