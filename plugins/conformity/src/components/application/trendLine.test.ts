import { placeTrend, stepPath, trendSize } from './trendLine';

const { width, height, margin } = trendSize;

describe('the line of the trend', () => {
  const points = [
    { day: '2026-01-01', P: 0, I: 1 },
    { day: '2026-01-06', P: 0.5 },
    { day: '2026-01-11', P: 1, I: 0 },
  ];

  it('goes from the first day to the last, and from 0 to 1', () => {
    expect(placeTrend(points, 'P')).toEqual([
      { x: margin, y: height - margin, ratio: 0, day: '2026-01-01' },
      { x: width / 2, y: height / 2, ratio: 0.5, day: '2026-01-06' },
      { x: width - margin, y: margin, ratio: 1, day: '2026-01-11' },
    ]);
  });

  it('leaves out the days on which nothing was expected', () => {
    expect(placeTrend(points, 'I').map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-01-11',
    ]);
  });

  it('goes by steps', () => {
    expect(stepPath(placeTrend(points, 'I'))).toBe(
      `M${margin} ${margin}H${width - margin}V${height - margin}`,
    );
    expect(stepPath([])).toBe('');
  });

  it('stands still on one day', () => {
    expect(placeTrend([points[0]], 'P')).toEqual([
      { x: margin, y: height - margin, ratio: 0, day: '2026-01-01' },
    ]);
  });
});
