import {
  serviceCategories,
  type ServiceOverview,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  EmptyState,
  Section,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { OpenIncidents } from '../incidents/OpenIncidents';
import { ComingMaintenances } from '../maintenances/ComingMaintenances';
import { ServiceLevelsPage } from '../page/ServiceLevelsPage';
import { useServiceBook } from '../page/WithServices';
import { DayLegend } from '../parts/DayLegend';
import styles from '../parts/parts.module.css';
import { ServiceCard } from './ServiceCard';
import { ServiceTable } from './ServiceTable';

/** « Qualité de service »: how the services are now, and how they were. */
export function ServicesView() {
  const t = useServiceLevelsTranslation();
  const { services } = useServiceBook();
  return (
    <ServiceLevelsPage view="services">
      <NowBanner services={services} />
      <Section title={t('open.title')}>
        <OpenIncidents />
      </Section>
      <ComingMaintenances />
      {services.length === 0 && <EmptyState title={t('services.none')} />}
      <DayLegend />
      {serviceCategories.map(category => {
        const shown = services.filter(one => one.service.category === category);
        return shown.length === 0 ? null : (
          <Section key={category} title={t(`category.${category}`)}>
            <ul className={styles.list}>
              {shown.map(one => (
                <li key={one.service.name}>
                  <ServiceCard overview={one} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      <Section title={t('services.table')}>
        <ServiceTable id="services" services={services} />
      </Section>
    </ServiceLevelsPage>
  );
}

/** The whole in one sentence: what is measured, and never more than that. */
function NowBanner(props: { services: readonly ServiceOverview[] }) {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const { measuredUntil } = useServiceBook();
  const count = (state: ServiceOverview['state']) =>
    props.services.filter(one => one.state === state).length;
  const [down, unknown, maintenance] = (
    ['down', 'no-data', 'maintenance'] as const
  ).map(count);
  const measured = props.services.length - unknown;
  return (
    <div className={styles.line} role="status">
      {down > 0 && (
        <StateTag tone="error">
          {t('now.down', { count: down, number: formats.number(down) })}
        </StateTag>
      )}
      {down === 0 && measured > 0 && (
        <StateTag tone="success">{t('now.up')}</StateTag>
      )}
      {maintenance > 0 && (
        <StateTag tone="info">
          {t('now.maintenance', {
            count: maintenance,
            number: formats.number(maintenance),
          })}
        </StateTag>
      )}
      {unknown > 0 && (
        <StateTag tone="neutral">
          {t('now.unknown', {
            count: unknown,
            number: formats.number(unknown),
          })}
        </StateTag>
      )}
      <span className={styles.hint}>
        {measuredUntil
          ? t('now.measured', { when: formats.dateTime(measuredUntil) })
          : t('now.never')}
      </span>
    </div>
  );
}
