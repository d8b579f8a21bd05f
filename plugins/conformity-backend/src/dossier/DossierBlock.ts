/** One part of a document, whatever the format it is written in. */
export type DossierBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | {
      kind: 'table';
      /** Says what the table holds, for who does not see it. */
      caption: string;
      headings: readonly string[];
      /** Texts of the cells; the first of a row names it. */
      rows: readonly (readonly string[])[];
    };

/** A homologation file before it is written. */
export interface DossierDocument {
  title: string;
  language: 'fr' | 'en';
  /** ISO 8601 instant; the only one that the file holds. */
  at: string;
  blocks: readonly DossierBlock[];
}
