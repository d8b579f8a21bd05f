/** The name that a server gives to a file, in the header `Content-Disposition`. */
export function fileNameOf(disposition: string | null): string | undefined {
  return disposition?.match(/filename="?([^";]+)"?/)?.[1];
}
