import type { ExportedFile } from './ExportedFile';

/** Hands a file to the browser. @public */
export function downloadFile(file: ExportedFile): void {
  const address = URL.createObjectURL(file.content);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}
