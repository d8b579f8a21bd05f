import { useSyncExternalStore } from 'react';

/** The mode of the theme, `light` or `dark`, which Backstage writes on the body; follows changes. */
export function useThemeMode(): string {
  return useSyncExternalStore(subscribe, () =>
    String(document.body.dataset.themeMode),
  );
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { attributeFilter: ['data-theme-mode'] });
  return () => observer.disconnect();
}
