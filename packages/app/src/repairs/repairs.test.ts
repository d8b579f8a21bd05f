import { createNameRepairs } from './nameRepairs';
import {
  repairDragHandles,
  repairHeadings,
  repairLists,
} from './structureRepairs';
import { createWordRepair } from './wordRepairs';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const levels = (root: HTMLElement) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    heading => heading.getAttribute('aria-level') ?? heading.tagName.slice(1),
  );

describe('repairs of stock pages', () => {
  it('never lets a heading skip a level, and follows the page', () => {
    const root = page('<h1>a</h1><h3>b</h3><h4>c</h4><h2>d</h2><h6>e</h6>');
    repairHeadings(root);
    expect(levels(root)).toEqual(['1', '2', '3', '2', '3']);
    root.querySelector('h1')?.insertAdjacentHTML('afterend', '<h2>new</h2>');
    repairHeadings(root);
    expect(levels(root)).toEqual(['1', '2', '3', '4', '2', '3']);
  });

  it('puts items in a list, or makes them no items', () => {
    const root = page(
      '<div id="a"><li>1</li><li>2</li></div><div id="b"><li>1</li><button></button></div><ul><li>ok</li></ul>',
    );
    repairLists(root);
    expect(root.querySelector('#a')).toHaveAttribute('role', 'list');
    expect(root.querySelector('#b')).not.toHaveAttribute('role');
    expect(root.querySelector('#b li')).toHaveAttribute('role', 'none');
    expect(root.querySelector('ul li')).not.toHaveAttribute('role');
  });

  it('names what has no name, and nothing else', () => {
    const root = page(`
      <div role="progressbar"></div>
      <div role="progressbar" aria-label="Envoi"></div>
      <table><tr>
        <th><div data-rbd-drag-handle-draggable-id="1" role="button" tabindex="0"></div></th>
        <th><div>Nom</div></th>
      </tr></table>
      <span>Natures</span><div class="MuiAutocomplete-root"><input /></div>
    `);
    const words = { loading: 'Chargement', actions: 'Actions' };
    const repairs = [repairDragHandles, ...createNameRepairs(words)];
    repairs.forEach(repair => repair(root));
    repairs.forEach(repair => repair(root));
    const bars = root.querySelectorAll('[role="progressbar"]');
    expect([...bars].map(bar => bar.getAttribute('aria-label'))).toEqual([
      'Chargement',
      'Envoi',
    ]);
    const handle = root.querySelector('[data-rbd-drag-handle-draggable-id]');
    expect(handle).toHaveAttribute('role', 'img');
    expect(handle).not.toHaveAttribute('tabindex');
    expect(root.querySelector('input')).toHaveAttribute(
      'aria-label',
      'Natures',
    );
  });

  it('replaces frozen words inside Backstage UI only', () => {
    const root = page(`
      <div class="bui-Select"><span class="bui-SelectNoResults">No results found.</span>
        <button class="bui-Button" aria-label="Close"></button></div>
      <button aria-label="Close"></button><p>No results found.</p>
    `);
    createWordRepair([
      { english: 'Close', shown: 'Fermer' },
      { english: 'No results found.', shown: 'Aucun résultat.' },
    ])(root);
    expect(root.querySelector('.bui-SelectNoResults')).toHaveTextContent(
      'Aucun résultat.',
    );
    expect(root.querySelector('.bui-Button')).toHaveAttribute(
      'aria-label',
      'Fermer',
    );
    expect(root.querySelector('body > button')).toHaveAttribute(
      'aria-label',
      'Close',
    );
    expect(root.querySelector('p')).toHaveTextContent('No results found.');
  });
});
