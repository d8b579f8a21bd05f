import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether the content must be given the main landmark. Some stock pages bring a `<main>` and some do not; a page needs
 * exactly one (WCAG 1.3.1), so the shell looks at what the page holds.
 */
export function useMainLandmark(content: RefObject<HTMLElement>): boolean {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    const look = () => setNeeded(element.querySelector('main') === null);
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [content]);
  return isNeeded;
}
