import { useEffect, useState } from 'react';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';

/** Chromium alone knows what is selected inside a shadow tree by asking the tree; the others say it of the document. */
type SelectableRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** What the reader has selected in the text of the page; empty when nothing is. */
export function useSelectedPassage(article: Element | undefined): string {
  const { shadowRoot } = useTechDocsReaderPage();
  const [passage, setPassage] = useState('');

  useEffect(() => {
    if (!shadowRoot || !article) return undefined;
    const root: SelectableRoot = shadowRoot;
    const read = () => {
      const selection = root.getSelection?.() ?? document.getSelection();
      const isInText = selection?.anchorNode
        ? article.contains(selection.anchorNode)
        : false;
      setPassage(isInText ? String(selection).trim() : '');
    };
    document.addEventListener('selectionchange', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      setPassage('');
    };
  }, [shadowRoot, article]);

  return passage;
}
