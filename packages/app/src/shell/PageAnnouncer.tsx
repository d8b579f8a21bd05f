import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';
import { useLocationPath } from './useLocationPath';
import styles from './PageAnnouncer.module.css';

/**
 * Does for a page without reload what a browser does when it loads one: names the document (WCAG 2.4.2), says the new
 * page to a screen reader, and goes back to the top. Stock pages built on Backstage UI leave the old title.
 */
export function PageAnnouncer(props: { content: RefObject<HTMLElement> }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const appTitle = useApi(configApiRef).getString('app.title');
  const path = useLocationPath();
  const heading = useHeading(props.content);
  const firstPath = useRef(path);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    if (!heading) return;
    if (!document.title.includes(heading)) {
      document.title = `${heading} – ${appTitle}`;
    }
  }, [heading, appTitle, path]);

  useEffect(() => {
    if (path === firstPath.current) return;
    firstPath.current = '';
    window.scrollTo(0, 0);
  }, [path]);

  useEffect(() => {
    if (heading && path !== firstPath.current) {
      setAnnounced(t('route.announce', { title: heading }));
    }
  }, [heading, path, t]);

  return (
    <div role="status" className={styles.announcer}>
      {announced}
    </div>
  );
}

/** The words of the main heading of the page, as they change. */
function useHeading(content: RefObject<HTMLElement>): string {
  const [heading, setHeading] = useState('');
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    const read = () =>
      setHeading(element.querySelector('h1')?.textContent?.trim() ?? '');
    const observer = new MutationObserver(read);
    observer.observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    read();
    return () => observer.disconnect();
  }, [content]);
  return heading;
}
