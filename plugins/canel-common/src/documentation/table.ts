/** A table in Markdown; what would break its cells is escaped. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [headings, headings.map(() => '---'), ...rows]
    .map(
      cells =>
        `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`,
    )
    .join('\n');
}
