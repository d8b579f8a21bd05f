/** A file that a service made. @public */
export interface ExportedFile {
  name: string;
  content: Blob;
}
