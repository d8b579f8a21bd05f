import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { FillState } from '@cloud-pi-native/plugin-quotas-common';
import {
  HomeCard,
  LoadProblem,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { FillTag } from '../parts/stateTags';
import { useProjectTab } from '../parts/useProjectTab';
import { quotasRouteRef } from '../routes';
import { useQuotasTranslation } from '../useQuotasTranslation';
import styles from './home.module.css';

/** More would fill the home page: the others are one press away. */
const shown = 5;

/** What is worth a look before the next environment. */
const tightStates: FillState[] = ['over', 'full', 'near'];

/** The quotas of my projects that are nearly full; nothing for somebody without a project. */
export function TightQuotasCard() {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const addressOf = useProjectTab();
  const quotasRoute = useRouteRef(quotasRouteRef);
  const quotasApi = useApi(quotasApiRef);
  const load = useLoad(async () => {
    const [mine, tight] = await Promise.all([
      quotasApi.listProjects({ mine: true, limit: 1 }),
      quotasApi.listProjects({
        mine: true,
        state: tightStates,
        sort: 'fill',
        order: 'desc',
        limit: shown,
      }),
    ]);
    return { hasProject: mine.total > 0, tight: tight.items };
  }, [quotasApi]);
  if (load.value?.hasProject === false) return null;
  const envelopes = (load.value?.tight ?? []).flatMap(project =>
    project.envelopes
      .filter(({ state }) => tightStates.includes(state))
      .map(envelope => ({ project, envelope })),
  );
  return (
    <HomeCard
      title={t('home.mine')}
      link={{ label: t('home.mineAll'), href: quotasRoute?.() ?? '' }}
    >
      {!load.value && <LoadProblem load={load} />}
      {load.value && envelopes.length === 0 && (
        <Text as="p">{t('home.mineFine')}</Text>
      )}
      {envelopes.length > 0 && (
        <ul className={styles.list}>
          {envelopes.map(({ project, envelope }) => (
            <li key={`${project.slug} ${envelope.class}`}>
              <Link href={addressOf(project.slug)}>
                {t('home.mineItem', {
                  project: project.name,
                  class: t(`class.${envelope.class}`),
                })}
              </Link>{' '}
              {envelope.fill !== undefined && formats.percent(envelope.fill)}{' '}
              <FillTag state={envelope.state} />
            </li>
          ))}
        </ul>
      )}
    </HomeCard>
  );
}
