/**
 * A page that shows a map as one plain SVG, moved by the pointer and the wheel: what the map of the portal is measured
 * against. Same places, same number of nodes, lines and names.
 *
 * @param {import('@cloud-pi-native/plugin-canel-common').MapAnswer} answer
 */
export function svgPageOf({ nodes, edges }) {
  const places = nodes.x.map((x, node) => [x / 10, nodes.y[node] / 10]);
  const lines = decode(edges).map(
    ([source, target]) =>
      `<path d="M${places[source]}L${places[target]}" stroke="#b9b9cc"/>`,
  );
  const circles = places.map(
    ([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="#000091"/>`,
  );
  const names = places.map(
    ([x, y], node) =>
      `<text x="${x + 6}" y="${y + 3}">${escaped(nodes.titles[node])}</text>`,
  );
  return `<!doctype html>
<style>body { margin: 0 } svg { width: 1060px; height: 704px; font-size: 8px }</style>
<svg viewBox="0 0 1000 1000"><g>${lines.join('')}${circles.join(
    '',
  )}${names.join('')}</g></svg>
<script>
  const svg = document.querySelector('svg');
  const group = document.querySelector('g');
  let x = 0, y = 0, scale = 1, isDown = false;
  const draw = () =>
    group.setAttribute('transform', 'translate(' + x + ' ' + y + ') scale(' + scale + ')');
  svg.addEventListener('mousedown', () => { isDown = true; });
  svg.addEventListener('mouseup', () => { isDown = false; });
  svg.addEventListener('mousemove', event => {
    if (!isDown) return;
    x += event.movementX;
    y += event.movementY;
    draw();
  });
  svg.addEventListener('wheel', event => {
    event.preventDefault();
    scale *= event.deltaY < 0 ? 1.1 : 1 / 1.1;
    draw();
  }, { passive: false });
</script>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<]/g, character => `&#${character.charCodeAt(0)};`);
}

/**
 * @param {{ sources: number[], targets: number[] }} edges written as differences
 * @returns {[number, number][]}
 */
function decode({ sources, targets }) {
  let source = 0;
  let target = 0;
  return sources.map((step, edge) => {
    if (step !== 0) {
      target = 0;
    }
    source += step;
    target += targets[edge];
    return [source, target];
  });
}
