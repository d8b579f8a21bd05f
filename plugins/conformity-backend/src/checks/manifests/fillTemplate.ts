import { at } from '../files/at';

/** Stands where a template writes what only Helm can know. */
export const unknownValue = 'valeur-inconnue';

const expression = /\{\{-?\s*([\s\S]*?)\s*-?\}\}/g;
const valueReference = /^\(?\s*\.Values((?:\.[\w-]+)+)/;
const fallback = /default\s+(?:"([^"]*)"|'([^']*)'|([\w.-]+))/;

/**
 * The manifest that a Helm template writes, as far as it can be told without Helm: values of `values.yaml` in their
 * place, both branches of a condition, one round of a loop. Line numbers stay those of the template.
 */
export function fillTemplate(template: string, values: unknown): string {
  const filled = template.replace(expression, (whole, inner: string) => {
    const lines = '\n'.repeat(whole.split('\n').length - 1);
    return lines + (valueOf(inner, values) ?? unknownValue);
  });
  const templateLines = template.split('\n');
  return filled
    .split('\n')
    .map((line, number) => (isControl(templateLines[number]) ? '' : line))
    .join('\n');
}

/** Whether a line of a template holds nothing but an instruction to Helm: its text is not part of the manifest. */
function isControl(line: string): boolean {
  return (
    /^\s*\{\{-?[^}]*\}\}\s*$/.test(line) && !/^\s*\{\{-?\s*\.Values/.test(line)
  );
}

function valueOf(inner: string, values: unknown): string | undefined {
  const reference = valueReference.exec(inner);
  const path = reference?.[1].slice(1).split('.') ?? [];
  const value = path.length > 0 ? at(values, ...path) : undefined;
  if (['string', 'number', 'boolean'].includes(typeof value)) {
    return String(value);
  }
  const given = fallback.exec(inner);
  if (given) return given[1] ?? given[2] ?? given[3];
  // A part of the values that is written as it is, by `toYaml`.
  return value === undefined ? undefined : JSON.stringify(value);
}
