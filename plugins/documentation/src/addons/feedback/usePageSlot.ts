import { useEffect, useState } from 'react';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import { useArticle } from '../../hooks/useArticle';

const slotName = 'portal-end-of-page';

/**
 * A block of the portal at the end of the page, outside its shadow tree: the styles of the portal, the keyboard and the
 * focus work there as everywhere else.
 */
export function usePageSlot(): HTMLElement | undefined {
  const { shadowRoot } = useTechDocsReaderPage();
  const article = useArticle();
  const [block, setBlock] = useState<HTMLElement>();

  useEffect(() => {
    if (!shadowRoot || !article) return undefined;
    const slot = document.createElement('slot');
    slot.name = slotName;
    article.append(slot);
    const container = document.createElement('div');
    container.slot = slotName;
    shadowRoot.host.append(container);
    setBlock(container);
    return () => {
      slot.remove();
      container.remove();
      setBlock(undefined);
    };
  }, [shadowRoot, article]);

  return block;
}
