import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { darkColors, lightColors } from './colors';

const tokens = readFileSync(resolve(__dirname, 'tokens.css'), 'utf8');
const designSystem = dirname(require.resolve('@gouvfr/dsfr/package.json'));
const published = ['core/core.css', 'scheme/scheme.css'].map(sheet =>
  readFileSync(join(designSystem, 'dist', sheet), 'utf8'),
);

/** `#fff` and `#ffffff` are the same colour. */
function long(color: string): string {
  return /^#[0-9a-f]{3}$/.test(color)
    ? color.replace(/[0-9a-f]/g, digit => digit + digit)
    : color;
}

function colorsIn(text: string): string[] {
  return [...new Set((text.match(/#[0-9a-f]{3,6}\b/g) ?? []).map(long))];
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(start => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function tokensOf(mode: 'light' | 'dark'): Map<string, string> {
  const blocks = tokens.split('}');
  const block = blocks.find(
    text =>
      text.includes(`color-scheme: ${mode}`) &&
      text.includes(`[data-theme-mode='${mode}']`),
  );
  return new Map(
    [...(block ?? '').matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
}

describe('theme of the State', () => {
  it('uses no colour that the State design system does not publish', () => {
    const known = colorsIn(published.join('\n').toLowerCase());
    const used = [
      ...colorsIn(tokens),
      ...Object.values(lightColors),
      ...Object.values(darkColors),
    ];
    expect(used.filter(color => !known.includes(color))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('reads well, %s', mode => {
    const values = tokensOf(mode);
    const of = (name: string) => values.get(name) ?? '';
    const backgrounds = [
      '--bui-bg-app',
      '--bui-bg-neutral-1',
      '--bui-bg-neutral-2',
      '--bui-bg-neutral-3',
    ];
    const texts = ['--bui-fg-primary', '--bui-fg-secondary', '--portal-link'];
    const pairs = [
      ...texts.flatMap(text => backgrounds.map(back => [text, back])),
      ['--bui-accent-fg', '--bui-accent-bg'],
      ['--bui-accent-fg', '--bui-accent-bg-hover'],
      ...['announcement', 'warning', 'negative', 'positive'].flatMap(tone => [
        [`--bui-${tone}-fg`, `--bui-${tone}-bg`],
        [`--bui-${tone}-fg-subdued`, `--bui-${tone}-bg-subdued`],
        [
          tone === 'announcement'
            ? '--bui-fg-announcement'
            : `--bui-fg-${tone}`,
          '--bui-bg-app',
        ],
      ]),
    ];
    const weak = pairs.filter(
      ([text, back]) => contrast(of(text), of(back)) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  it('tells Material UI and Backstage UI the same colours', () => {
    for (const [mode, colors] of [
      ['light', lightColors],
      ['dark', darkColors],
    ] as const) {
      const values = tokensOf(mode);
      expect(values.get('--bui-fg-primary')).toBe(colors.textDefault);
      expect(values.get('--bui-fg-secondary')).toBe(colors.textMention);
      expect(values.get('--bui-bg-app')).toBe(colors.backgroundDefault);
      expect(values.get('--bui-accent-bg')).toBe(colors.action);
      expect(values.get('--bui-border-2')).toBe(colors.borderContrast);
      expect(values.get('--bui-fg-negative')).toBe(colors.error);
    }
  });
});
