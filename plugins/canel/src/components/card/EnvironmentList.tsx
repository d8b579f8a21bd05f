import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import styles from './card.module.css';

/** Edges between an application and its environments, and between those and what they run on. */
const hostingEdges = ['contains', 'hosted-on'] as const;

/** The environments of the application, each with what it is hosted on. */
export function EnvironmentList(props: { name: string }) {
  const { name } = props;
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const hosting = useLoad(
    () =>
      canelApi.getNeighbourhood(name, { depth: 2, edgeKinds: hostingEdges }),
    [canelApi, name],
  );
  if (!hosting.value) return <LoadProblem load={hosting} />;
  const { nodes, edges } = hosting.value;
  const environments = nodes.filter(({ kind }) => kind === 'environment');
  if (environments.length === 0) {
    return <Text as="p">{t('card.noEnvironment')}</Text>;
  }
  return (
    <ul className={styles.list}>
      {environments.map(environment => {
        const hosts = edges
          .filter(
            ({ source, kind }) =>
              source === environment.ref && kind === 'hosted-on',
          )
          .flatMap(({ target }) => nodes.filter(({ ref }) => ref === target));
        return (
          <li key={environment.ref}>
            <ApplicationLink
              entityRef={environment.ref}
              title={environment.title}
            />
            {hosts.map(host => (
              <span key={host.ref}>
                {' '}
                {t('card.on')}{' '}
                <ApplicationLink entityRef={host.ref} title={host.title} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
