import { scrollWideParts } from './scrollWideParts';

it('lets tables and code scroll by keyboard, once', () => {
  document.body.innerHTML =
    '<article><table><tr><td>a</td></tr></table><pre><code>b</code></pre></article>';
  scrollWideParts(document.body);
  scrollWideParts(document.body);
  const blocks = document.querySelectorAll('.portal-scroll');
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toHaveAttribute('tabindex', '0');
  expect(blocks[0].firstElementChild?.tagName).toBe('TABLE');
  expect(document.querySelector('code')).toHaveAttribute('tabindex', '0');
});
