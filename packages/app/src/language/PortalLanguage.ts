import type { AppLanguageApi } from '@backstage/frontend-plugin-api';
import ObservableImpl from 'zen-observable';
import { chooseLanguage } from './chooseLanguage';

/** The key that the stock language selector uses too. */
const storageKey = 'language';

/** @public */
export interface PortalLanguageOptions {
  available: readonly string[];
  fallback: string;
  browserLanguages: readonly string[];
  storage: Pick<Storage, 'getItem' | 'setItem'>;
}

type Listener = (change: { language: string }) => void;

/**
 * The language of the portal: the one chosen on this device, else that of the browser. The stock selector ignores the
 * browser and remembers its default as if it were a choice; here only a choice is remembered.
 */
export class PortalLanguage implements AppLanguageApi {
  readonly #available: readonly string[];
  readonly #storage: Pick<Storage, 'setItem'>;
  readonly #listeners = new Set<Listener>();
  #language: string;

  static create(options: PortalLanguageOptions): PortalLanguage {
    return new PortalLanguage(options);
  }

  private constructor(options: PortalLanguageOptions) {
    const { available, fallback, browserLanguages, storage } = options;
    this.#available = available;
    this.#storage = storage;
    const chosen = storage.getItem(storageKey);
    this.#language =
      chosen && available.includes(chosen)
        ? chosen
        : chooseLanguage(browserLanguages, available, fallback);
  }

  getAvailableLanguages(): { languages: string[] } {
    return { languages: [...this.#available] };
  }

  getLanguage(): { language: string } {
    return { language: this.#language };
  }

  setLanguage(language?: string): void {
    if (!language || language === this.#language) return;
    if (!this.#available.includes(language)) {
      throw new Error(
        `The portal does not speak '${language}', only ${this.#available.join(
          ', ',
        )}`,
      );
    }
    this.#language = language;
    this.#storage.setItem(storageKey, language);
    this.#listeners.forEach(listener => listener({ language }));
  }

  /** Gives the language of the moment first, then each change. */
  language$() {
    return new ObservableImpl<{ language: string }>(subscriber => {
      const listener: Listener = change => subscriber.next(change);
      this.#listeners.add(listener);
      subscriber.next(this.getLanguage());
      return () => {
        this.#listeners.delete(listener);
      };
    });
  }
}
