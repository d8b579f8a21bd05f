/** Numbers the drawings: their parts refer to each other by identifier. */
let drawings = 0;

/**
 * Draws a diagram in Mermaid, in the colours of the portal. The library comes from the portal itself, with the first
 * diagram that a reader meets, and each kind of diagram with its first use.
 * Throws when the text is no diagram.
 */
export async function drawDiagram(source: string): Promise<string> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    fontFamily: 'Marianne, arial, sans-serif',
    theme: 'base',
    themeVariables: colors(),
    flowchart: { useMaxWidth: false },
    sequence: { useMaxWidth: false },
    state: { useMaxWidth: false },
  });
  drawings += 1;
  const { svg } = await mermaid.render(`portal-diagram-${drawings}`, source);
  return svg;
}

function colors(): Record<string, string | boolean> {
  const style = getComputedStyle(document.body);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const text = color('--bui-fg-primary');
  const line = color('--bui-fg-secondary');
  const surface = color('--bui-bg-neutral-2');
  return {
    darkMode: style.colorScheme === 'dark',
    background: color('--bui-bg-app'),
    primaryColor: surface,
    primaryTextColor: text,
    primaryBorderColor: line,
    secondaryColor: color('--bui-bg-neutral-1'),
    secondaryTextColor: text,
    secondaryBorderColor: line,
    tertiaryColor: color('--bui-bg-neutral-1'),
    tertiaryTextColor: text,
    tertiaryBorderColor: line,
    lineColor: line,
    textColor: text,
    edgeLabelBackground: color('--bui-bg-app'),
    noteBkgColor: surface,
    noteTextColor: text,
    noteBorderColor: line,
  };
}
