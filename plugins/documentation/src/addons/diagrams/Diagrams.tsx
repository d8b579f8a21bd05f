import { useEffect } from 'react';
import { useArticle } from '../../hooks/useArticle';
import { useDocumentationTranslation } from '../../useDocumentationTranslation';
import { drawDiagram } from './drawDiagram';

/** Draws the diagrams of the page. Their text stays under the drawing, for those who cannot see it. */
export function Diagrams() {
  const t = useDocumentationTranslation();
  const article = useArticle();

  useEffect(() => {
    if (!article) return;
    for (const block of article.querySelectorAll('pre.mermaid')) {
      void showDiagram(block, {
        name: t('diagram.name'),
        source: t('diagram.source'),
        problem: t('diagram.problem'),
      });
    }
  }, [article, t]);

  return null;
}

async function showDiagram(
  block: Element,
  words: { name: string; source: string; problem: string },
): Promise<void> {
  // Once for each block: it is drawn as soon as it loses this class.
  block.classList.remove('mermaid');
  const drawing = document.createElement('div');
  drawing.className = 'portal-diagram';
  try {
    drawing.innerHTML = await drawDiagram(block.textContent ?? '');
  } catch {
    drawing.className = '';
    drawing.setAttribute('role', 'note');
    drawing.textContent = words.problem;
    block.before(drawing);
    return;
  }
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'group');
  const title = drawing.querySelector('svg > title')?.textContent;
  drawing.setAttribute('aria-label', title || words.name);
  const svg = drawing.querySelector('svg');
  if (svg && !title) svg.setAttribute('aria-label', words.name);
  const source = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.source;
  source.append(summary);
  block.replaceWith(drawing, source);
  source.append(block);
}
