import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ServiceLevel } from '@cloud-pi-native/plugin-service-levels-common';
import {
  Facts,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import { commitmentWords } from '../parts/commitmentWords';
import styles from '../parts/parts.module.css';

/** What is promised of a service, what counts, how it is measured and where that is published. */
export function PromiseSection({ service }: { service: ServiceLevel }) {
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const { titleOf } = useServiceBook();
  const serviceRoute = useRouteRef(serviceRouteRef);
  return (
    <Facts
      facts={[
        {
          term: t('table.commitment'),
          value: commitmentWords(service, t, formats).join(' · '),
        },
        {
          term: t('service.calendar'),
          value: t(`calendar.${service.calendar}`),
        },
        {
          term: t('service.counts'),
          value: <p className={styles.text}>{text(service.counts)}</p>,
        },
        {
          term: t('service.how'),
          value: <p className={styles.text}>{text(service.measure)}</p>,
        },
        ...(service.dependsOn.length > 0
          ? [
              {
                term: t('service.dependsOn'),
                value: (
                  <ul className={styles.inline}>
                    {service.dependsOn.map(name => (
                      <li key={name}>
                        <Link href={serviceRoute?.({ name }) ?? ''}>
                          {titleOf(name)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        {
          term: t('service.sources'),
          value:
            service.sources.length === 0 ? (
              t('service.noSource')
            ) : (
              <ul className={styles.inline}>
                {service.sources.map(({ url, title }) => (
                  <li key={url}>
                    <Link href={url}>{title}</Link>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
