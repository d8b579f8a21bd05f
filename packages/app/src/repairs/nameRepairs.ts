import type { Repair } from './structureRepairs';

/** Words that repairs give to parts without a name. */
export interface RepairWords {
  loading: string;
  actions: string;
}

/** Parts of stock pages that have no name for a screen reader. */
export function createNameRepairs(words: RepairWords): Repair[] {
  return [
    root => {
      const selector = '[role="progressbar"]:not([aria-labelledby])';
      for (const progress of root.querySelectorAll(selector)) {
        if (!progress.getAttribute('aria-label')) {
          progress.setAttribute('aria-label', words.loading);
        }
      }
    },
    root => {
      for (const header of root.querySelectorAll('th')) {
        const inner = header.firstElementChild;
        if (header.textContent?.trim() || !inner) continue;
        if (header.querySelector('input, [aria-label]')) continue;
        const control = header.querySelector('button, [role="button"]');
        if (!control) inner.setAttribute('role', 'img');
        (control ?? inner).setAttribute('aria-label', words.actions);
      }
    },
    nameInputs,
  ];
}

/** The stock auto-completion writes its label as plain text above the field, without tying it to it. */
function nameInputs(root: ParentNode): void {
  const inputs = root.querySelectorAll<HTMLInputElement>(
    '.MuiAutocomplete-root input, input.MuiInputBase-input',
  );
  for (const input of inputs) {
    if (input.labels?.length || input.getAttribute('aria-labelledby')) continue;
    const given = input.getAttribute('aria-label');
    if (given && !input.hasAttribute('data-repaired-name')) continue;
    const name = textBefore(input);
    if (name && name !== given) {
      input.setAttribute('aria-label', name);
      input.setAttribute('data-repaired-name', '');
    }
  }
}

function textBefore(input: HTMLElement): string | undefined {
  let element: HTMLElement | null = input;
  for (let depth = 0; element && depth < 6; depth += 1) {
    const text = element.previousElementSibling?.textContent?.trim();
    if (text) return text;
    element = element.parentElement;
  }
  return input.getAttribute('placeholder') ?? undefined;
}
