import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useCaller,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../api/projectsApiRef';
import { waitingMirrorsApiRef } from '../api/waitingMirrorsApiRef';
import {
  projectTabRouteRef,
  requestRouteRef,
  requestsRouteRef,
} from '../routes';
import { useProjectsTranslation } from '../useProjectsTranslation';
import { loadWaiting, type WaitingItem } from './loadWaiting';
import styles from './home.module.css';

/** « Ce qui m'attend »: what only this person, or their team, can move on. */
export function WaitingCard() {
  const t = useProjectsTranslation();
  const requests = useRouteRef(requestsRouteRef);
  const projectsApi = useApi(projectsApiRef);
  const mirrorsApi = useApi(waitingMirrorsApiRef);
  const caller = useCaller();
  const mayDecide = caller?.hasRole('service-team') ?? false;
  const userRef = caller?.userRef;
  const waiting = useLoad(
    async () =>
      userRef
        ? loadWaiting({ projectsApi, mirrorsApi, userRef, mayDecide })
        : undefined,
    [projectsApi, mirrorsApi, userRef, mayDecide],
  );
  return (
    <HomeCard
      title={t('home.waiting.title')}
      link={requests && { label: t('home.waiting.all'), href: requests() }}
    >
      {waiting.value ? (
        <Items items={waiting.value} />
      ) : (
        <LoadProblem load={waiting} />
      )}
    </HomeCard>
  );
}

function Items(props: { items: WaitingItem[] }) {
  const { items } = props;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const decidable = items.filter(({ kind }) => kind === 'decide').length;
  if (items.length === 0) {
    return <Text as="p">{t('home.waiting.nothing')}</Text>;
  }
  return (
    <>
      {decidable > 0 && (
        <Text as="p" weight="bold">
          {t('home.waiting.decide', { count: decidable })}
        </Text>
      )}
      <ul className={styles.list}>
        {items.map(item => (
          <li key={item.id}>
            <ItemLink item={item} />
            {'since' in item && (
              <Text as="span" color="secondary">
                {' '}
                {t('home.waiting.since', { date: formats.date(item.since) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ItemLink(props: { item: WaitingItem }) {
  const { item } = props;
  const t = useProjectsTranslation();
  const request = useRouteRef(requestRouteRef);
  const tab = useRouteRef(projectTabRouteRef);
  switch (item.kind) {
    case 'decide':
      return (
        <Link href={request?.({ id: item.request }) ?? ''}>
          {t('home.waiting.decideItem', {
            name: item.name,
            organisation: item.organisation,
          })}
        </Link>
      );
    case 'correct':
      return (
        <Link href={request?.({ id: item.request }) ?? ''}>
          {t('home.waiting.correct', { name: item.name })}
        </Link>
      );
    case 'failed':
      return (
        <Link href={tab?.({ slug: item.slug, tab: 'services' }) ?? ''}>
          {t('home.waiting.failed', { name: item.name })}
        </Link>
      );
    default:
      return (
        <Link href={tab?.({ slug: item.slug, tab: 'depots' }) ?? ''}>
          {t('home.waiting.credentials', {
            repository: item.repository,
            project: item.slug,
          })}
        </Link>
      );
  }
}
