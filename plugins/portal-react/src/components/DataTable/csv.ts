import {
  csvByteOrderMark,
  csvLine,
} from '@cloud-pi-native/plugin-portal-common';

/** Rows as CSV for French and English spreadsheets. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return csvByteOrderMark + lines.map(csvLine).join('');
}

/** Hands a file to the browser. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
