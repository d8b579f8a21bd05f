import {
  type BilingualText,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import type { DossierBlock } from './DossierBlock';
import { dossierWords } from './words';

/** Writes the parts of a homologation file in one language. */
export class DossierText {
  static create(language: 'fr' | 'en'): DossierText {
    return new DossierText(language);
  }

  private constructor(readonly language: 'fr' | 'en') {}

  in(text: BilingualText): string {
    return textIn(text, this.language);
  }

  word(key: keyof typeof dossierWords): string {
    return this.in(dossierWords[key]);
  }

  /** A label and what it labels; nothing when there is nothing. */
  labelled(key: keyof typeof dossierWords, text: string | undefined): string[] {
    if (!text) return [];
    const colon = this.language === 'fr' ? '\u00A0: ' : ': ';
    return [`${this.word(key)}${colon}${text}`];
  }

  /** A day in words, of an ISO 8601 day or instant. */
  day(at: string): string {
    return new Date(at).toLocaleDateString(
      this.language === 'fr' ? 'fr-FR' : 'en-GB',
      { dateStyle: 'long', timeZone: 'Europe/Paris' },
    );
  }

  percent(ratio: number | undefined): string {
    return ratio === undefined
      ? '–'
      : ratio.toLocaleString(this.language, {
          style: 'percent',
          maximumFractionDigits: 0,
        });
  }

  heading(level: 1 | 2 | 3, key: keyof typeof dossierWords): DossierBlock {
    return { kind: 'heading', level, text: this.word(key) };
  }

  paragraph(key: keyof typeof dossierWords): DossierBlock {
    return { kind: 'paragraph', text: this.word(key) };
  }

  /** A table under its caption, or a sentence when it has no row. */
  table(
    caption: keyof typeof dossierWords,
    headings: readonly (keyof typeof dossierWords)[],
    rows: readonly (readonly string[])[],
    nothing: keyof typeof dossierWords,
  ): DossierBlock {
    return rows.length === 0
      ? this.paragraph(nothing)
      : {
          kind: 'table',
          caption: this.word(caption),
          headings: headings.map(key => this.word(key)),
          rows,
        };
  }
}
