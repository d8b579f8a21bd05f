import type { Repair } from './structureRepairs';

/** Words that repairs give to parts without a name. */
export interface RepairWords {
  loading: string;
  actions: string;
}

/** Marks a name that a repair gave, so that it can be given again when the page changes. */
const repairedName = 'data-repaired-name';

const focusable = 'button, a[href], select, [role="button"], [tabindex]';

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
        // What the header holds may have come after the name that an earlier repair gave.
        if (inner?.hasAttribute(repairedName)) {
          for (const name of ['role', 'aria-label', repairedName]) {
            inner.removeAttribute(name);
          }
        }
        if (header.textContent?.trim() || !inner) continue;
        if (header.querySelector('input, [aria-label]')) continue;
        const control = header.querySelector(focusable);
        if (control) {
          control.setAttribute('aria-label', words.actions);
          continue;
        }
        inner.setAttribute('role', 'img');
        inner.setAttribute('aria-label', words.actions);
        inner.setAttribute(repairedName, '');
      }
    },
    nameInputs,
  ];
}

/** The stock auto-completion writes its label as plain text above the field, without tying it to it. */
function nameInputs(root: ParentNode): void {
  const inputs = root.querySelectorAll<HTMLInputElement>(
    '[class*="MuiAutocomplete-root"] input, input[class*="MuiInputBase-input"]',
  );
  for (const input of inputs) {
    if (input.labels?.length || input.getAttribute('aria-labelledby')) continue;
    const given = input.getAttribute('aria-label');
    if (given && !input.hasAttribute(repairedName)) continue;
    const name = textBefore(input);
    if (name && name !== given) {
      input.setAttribute('aria-label', name);
      input.setAttribute(repairedName, '');
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
