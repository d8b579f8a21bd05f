/**
 * The first of the lines expected that a program has not printed, in their order; `…` stands for anything on the line.
 */
export function findMissingLine(
  expected: string[],
  output: string,
): string | undefined {
  let left = output.split('\n').map(line => line.trim());
  return expected.find(line => {
    const found = left.findIndex(printed => patternOf(line).test(printed));
    left = left.slice(found + 1);
    return found < 0;
  });
}

function patternOf(line: string): RegExp {
  return new RegExp(`^${line.trim().split('…').map(escape).join('.*')}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
