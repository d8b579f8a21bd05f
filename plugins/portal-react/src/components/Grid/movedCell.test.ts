import { movedCell } from './movedCell';

const size = { rows: 30, columns: 5 };

describe('movedCell', () => {
  it.each([
    ['ArrowRight', false, [2, 2], [2, 3]],
    ['ArrowLeft', false, [2, 0], [2, 0]],
    ['ArrowDown', false, [29, 1], [29, 1]],
    ['ArrowUp', false, [2, 1], [1, 1]],
    ['PageDown', false, [2, 1], [12, 1]],
    ['PageUp', false, [2, 1], [0, 1]],
    ['Home', false, [2, 3], [2, 0]],
    ['End', false, [2, 3], [2, 4]],
    ['Home', true, [2, 3], [0, 0]],
    ['End', true, [2, 3], [29, 4]],
  ])('%s (control: %s) from %j to %j', (key, isControl, from, to) => {
    const [row, column] = from;
    expect(movedCell(key, isControl, { row, column }, size)).toEqual({
      row: to[0],
      column: to[1],
    });
  });

  it('leaves other keys alone', () => {
    expect(movedCell('a', false, { row: 0, column: 0 }, size)).toBeUndefined();
  });
});
