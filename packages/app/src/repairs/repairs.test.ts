import { createNameRepairs } from './nameRepairs';
import {
  repairDocumentLandmarks,
  repairDragHandles,
  repairHeadings,
  repairLists,
} from './structureRepairs';
import { createValueRepair } from './valueRepair';
import { createTableTitleRepair, createWordRepair } from './wordRepairs';

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
        <th><div><span role="button" tabindex="0"></span></div></th>
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
    const sort = root.querySelector('th [role="button"]');
    expect(sort).toHaveAttribute('aria-label', 'Actions');
    expect(sort?.parentElement).not.toHaveAttribute('role');
    expect(root.querySelector('input')).toHaveAttribute(
      'aria-label',
      'Natures',
    );
  });

  it('takes back the name of a header that gets a control', () => {
    const root = page('<table><tr><th><div></div></th></tr></table>');
    const repairs = createNameRepairs({ loading: '', actions: 'Actions' });
    repairs.forEach(repair => repair(root));
    const inner = root.querySelector('th > div');
    expect(inner).toHaveAttribute('role', 'img');
    inner?.insertAdjacentHTML('beforeend', '<input type="checkbox" />');
    repairs.forEach(repair => repair(root));
    expect(inner).not.toHaveAttribute('role');
    expect(inner).not.toHaveAttribute('aria-label');
  });

  it.each([
    ['Owned Systems (3)', 'Les miens – Systems (3)'],
    ['All (1)', 'Tous (1)'],
    ['All apis (0)', 'Tous – API (0)'],
    ['Allocations', 'Allocations'],
  ])('titles the stock table %j as %j, once and for all', (given, shown) => {
    const root = page(`<h2>${given}</h2>`);
    const repair = createTableTitleRepair({
      Owned: 'Les miens',
      Starred: 'Favoris',
      All: 'Tous',
      apis: 'API',
    });
    repair(root);
    repair(root);
    expect(root.querySelector('h2')).toHaveTextContent(shown);
  });

  it('leaves the words of a filter alone when they are already those of the reader', () => {
    const root = page('<h2>All (1)</h2><h2>Owned Systems (3)</h2>');
    const repair = createTableTitleRepair({
      Owned: 'Owned',
      Starred: 'Starred',
      All: 'All',
      apis: 'APIs',
    });
    repair(root);
    repair(root);
    expect(
      [...root.querySelectorAll('h2')].map(title => title.textContent),
    ).toEqual(['All (1)', 'Owned – Systems (3)']);
  });

  it('leaves one main landmark and one footer around a page of documentation', () => {
    const root = page(
      '<main class="md-main"><p>CCT</p></main><footer></footer>',
    );
    repairDocumentLandmarks(root);
    expect(root.querySelector('main')).toBeNull();
    expect(root.querySelector('div.md-main > p')).toHaveTextContent('CCT');
    expect(root.querySelector('footer')).toHaveAttribute(
      'role',
      'presentation',
    );
  });

  it('replaces frozen words inside components only', () => {
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

  it('writes codes of the catalog in words, and leaves names and other texts alone', () => {
    const root = page(`
      <table><tr>
        <td class="MuiTableCell-body"><a href="/x">service</a></td>
        <td class="MuiTableCell-body">service</td>
        <td class="MuiTableCell-body"><span>a service</span></td>
      </tr></table>
      <ul><li class="MuiMenuItem-root">service</li></ul><p>service</p>
    `);
    const repair = createValueRepair(code =>
      code === 'service' ? 'Service numérique' : code,
    );
    repair(root);
    repair(root);
    expect(
      [...root.querySelectorAll('td, li, p')].map(({ textContent }) =>
        textContent?.trim(),
      ),
    ).toEqual([
      'service',
      'Service numérique',
      'a service',
      'Service numérique',
      'service',
    ]);
  });
});
