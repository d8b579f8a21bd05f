import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ServiceOverview } from '@cloud-pi-native/plugin-service-levels-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { serviceRouteRef } from '../../routes';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { commitmentWords } from '../parts/commitmentWords';
import { DayBars } from '../parts/DayBars';
import { ServiceStateTag } from '../parts/stateTags';
import { UnmeasuredNeeds } from '../parts/UnmeasuredNeeds';
import styles from './services.module.css';

/** A service: its state, what is promised, the month, and a bar for each day. */
export function ServiceCard({ overview }: { overview: ServiceOverview }) {
  const { service, state, since, measure, days, isOutside } = overview;
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const figures = useFigures();
  const serviceRoute = useRouteRef(serviceRouteRef);
  const title = text(service.title);
  const month =
    measure.availability === undefined
      ? t('measure.noMonth')
      : t('measure.month', {
          percent: figures.availability(measure.availability),
        });
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link href={serviceRoute?.({ name: service.name }) ?? ''}>
            {title}
          </Link>
        </h3>
        <ServiceStateTag state={state} />
        {since && (
          <span className={styles.hint}>
            {t('services.since', { when: formats.dateTime(since) })}
          </span>
        )}
        {isOutside && (
          <span className={styles.hint}>{t('services.outside')}</span>
        )}
      </div>
      <p className={styles.hint}>
        {commitmentWords(service, t, formats).join(' · ')} · {month}
      </p>
      <UnmeasuredNeeds overview={overview} />
      <DayBars name={service.name} title={title} days={days} />
    </article>
  );
}
