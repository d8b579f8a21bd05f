import { useEffect } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import { createNameRepairs } from './nameRepairs';
import {
  repairDocumentLandmarks,
  repairDragHandles,
  repairHeadings,
  repairLists,
  repairMains,
} from './structureRepairs';
import { useCodeWords } from './useCodeWords';
import { useFrozenWords } from './useFrozenWords';
import { createValueRepair } from './valueRepair';
import { createTableTitleRepair, createWordRepair } from './wordRepairs';

/** Repairs stock pages each time they change, at most once a frame. */
export function StockRepairs() {
  const { t } = useTranslationRef(shellTranslationRef);
  const language = useLanguage();
  const words = useFrozenWords();
  const wordOf = useCodeWords();

  useEffect(() => {
    const repairWords = createWordRepair(words);
    const repairs = [
      repairHeadings,
      repairMains,
      repairDragHandles,
      repairLists,
      ...createNameRepairs({
        loading: t('stock.loading'),
        actions: t('stock.moreActions'),
      }),
      repairWords,
      createValueRepair(wordOf),
      createTableTitleRepair({
        Owned: t('filter.owned'),
        Starred: t('filter.starred'),
        All: t('filter.all'),
        apis: t('entity.apis'),
      }),
    ];
    let frame = 0;
    const observer = new MutationObserver(() => {
      if (!frame) frame = requestAnimationFrame(() => repair());
    });
    /** What a repair changes must not call for another one. */
    function repair() {
      frame = 0;
      observer.disconnect();
      repairs.forEach(one => one(document.body));
      for (const shadow of documentationTrees()) {
        repairDocumentLandmarks(shadow);
        repairWords(shadow);
        observer.observe(shadow, { childList: true, subtree: true });
      }
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['aria-label', 'placeholder', 'role'],
      });
    }
    repair();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words change with the language only
  }, [language, t, wordOf]);

  return null;
}

/** Shadow trees in which TechDocs shows a page. */
function documentationTrees(): ShadowRoot[] {
  const hosts = document.querySelectorAll(
    '[data-testid="techdocs-native-shadowroot"]',
  );
  return [...hosts].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}
