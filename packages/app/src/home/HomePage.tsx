import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  homeSections,
  PortalPage,
  useCaller,
  type HomeSection,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import { cardsOf, type HomeCardEntry } from './cardsOf';
import { JourneyOverview } from './JourneyOverview';
import styles from './HomePage.module.css';

const headings = {
  waiting: { title: 'home.waiting', empty: 'home.waitingEmpty' },
  projects: { title: 'home.projects', empty: 'home.projectsEmpty' },
  next: { title: 'home.next', empty: 'home.nextEmpty' },
} as const satisfies Record<HomeSection, { title: string; empty: string }>;

/** Three questions of the person signed in, answered by the cards of the capabilities, and the stairs of the journey. */
export function HomePage(props: { cards: readonly HomeCardEntry[] }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const caller = useCaller();
  const name = caller?.displayName;
  return (
    <PortalPage
      title={name ? t('home.title', { name }) : t('home.titleAnonymous')}
      description={t('home.description')}
      breadcrumb={false}
    >
      {homeSections.map(section => (
        <Section
          key={section}
          section={section}
          cards={cardsOf(section, props.cards, caller)}
        />
      ))}
      <JourneyOverview />
    </PortalPage>
  );
}

function Section(props: {
  section: HomeSection;
  cards: readonly HomeCardEntry[];
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const id = useId();
  const { title, empty } = headings[props.section];
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {t(title)}
      </h2>
      {props.cards.length === 0 ? (
        <EmptyState title={t(empty)} />
      ) : (
        <div className={styles.cards}>
          {props.cards.map(card => (
            <div key={card.id} className={styles.card}>
              {card.element}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
