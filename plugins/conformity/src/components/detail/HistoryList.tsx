import {
  lastDayOf,
  type RequirementHistory,
} from '@cloud-pi-native/plugin-conformity-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useBook } from '../book/WithBook';
import { PersonName } from '../parts/PersonName';
import { historyEvents, type HistoryEvent } from './historyEvents';
import styles from './detail.module.css';

/** All that happened to a requirement of an application, the newest first. */
export function HistoryList({ history }: { history: RequirementHistory }) {
  const t = useConformityTranslation();
  const formats = useFormats();
  const events = historyEvents(history);
  if (events.length === 0) return <p>{t('detail.noHistory')}</p>;
  return (
    <ol className={styles.history}>
      {events.map((event, index) => (
        <li key={index}>
          <time dateTime={event.at}>{formats.dateTime(event.at)}</time>
          <EventText event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventText({ event }: { event: HistoryEvent }) {
  const t = useConformityTranslation();
  const text = useText();
  const formats = useFormats();
  const book = useBook();
  switch (event.kind) {
    case 'statement': {
      const { state, by, comment } = event.statement;
      return (
        <Said
          what={t('detail.events.statement', { state: t(`state.${state}`) })}
          by={by}
          words={comment}
        />
      );
    }
    case 'review': {
      const { verdict, by, comment } = event.review;
      return (
        <Said
          what={t('detail.events.review', {
            verdict: t(`verdict.${verdict}`),
          })}
          by={by}
          words={comment}
        />
      );
    }
    case 'derogation': {
      const { by, reason, until } = event.derogation;
      return (
        <Said
          what={t('detail.events.derogation', { until: formats.date(until) })}
          by={by}
          words={reason}
        />
      );
    }
    case 'decision': {
      const { granted, by, reason } = event.decision;
      return (
        <Said
          what={
            granted
              ? t('detail.events.granted', {
                  until: formats.date(lastDayOf(event.derogation)),
                })
              : t('detail.events.refused')
          }
          by={by}
          words={reason}
        />
      );
    }
    case 'withdrawn':
      return <span>{t('detail.events.withdrawn')}</span>;
    default: {
      const { check, outcome } = event.change;
      const title = book.findCheck(check)?.title;
      return (
        <span>
          {t('detail.events.check', {
            check: title ? text(title) : check,
            outcome: t(`outcome.${outcome}`),
          })}
        </span>
      );
    }
  }
}

function Said(props: { what: string; by: string; words: string }) {
  return (
    <span>
      {props.what} – <PersonName userRef={props.by} />
      {props.words && <span className={styles.words}>{props.words}</span>}
    </span>
  );
}
