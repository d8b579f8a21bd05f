/** A page that the law asks for, in one language. */
export interface LegalDocument {
  title: string;
  /** Day of the last change, ISO 8601. */
  updated: string;
  introduction: readonly string[];
  sections: readonly LegalSection[];
}

/** A part of a legal page: paragraphs, then a list, then what follows it. */
export interface LegalSection {
  heading: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
  after?: readonly string[];
}
