import type { ServiceOverview } from '@cloud-pi-native/plugin-service-levels-common';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import styles from './parts.module.css';

/**
 * Says which services a measured one needs and nothing measures: its state is then known by the others alone. Nothing
 * when all of them are measured, or when the service itself is not.
 */
export function UnmeasuredNeeds(props: {
  overview: Pick<ServiceOverview, 'service' | 'state'>;
}) {
  const { service, state } = props.overview;
  const t = useServiceLevelsTranslation();
  const { services, listOf } = useServiceBook();
  const unmeasured = services
    .filter(
      one =>
        one.state === 'no-data' && service.dependsOn.includes(one.service.name),
    )
    .map(one => one.service.name);
  return unmeasured.length === 0 || state === 'no-data' ? null : (
    <p className={styles.hint}>
      {t('services.unmeasured', { services: listOf(unmeasured) })}
    </p>
  );
}
