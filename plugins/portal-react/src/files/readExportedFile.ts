import type { ExportedFile } from './ExportedFile';

/** The file of an answer, under the name that the server gives it in the header `Content-Disposition`. @public */
export async function readExportedFile(
  response: Response,
  otherwiseNamed: string,
): Promise<ExportedFile> {
  const disposition = response.headers.get('content-disposition');
  return {
    name: disposition?.match(/filename="?([^";]+)"?/)?.[1] ?? otherwiseNamed,
    content: await response.blob(),
  };
}
