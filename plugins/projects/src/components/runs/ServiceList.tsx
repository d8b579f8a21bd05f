import { useState } from 'react';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import {
  StateTag,
  useFormats,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import type { ServiceStatus } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { serviceName } from '../serviceName';
import { serviceTones } from '../stateTags';
import styles from './ServiceList.module.css';
import { StepList } from './StepList';

interface ServiceListProps {
  slug: string;
  services: readonly ServiceStatus[];
  mayRetry: boolean;
  onRetry(): void;
}

/** Each service of a project: its state, its addresses, the steps of its last change, and the button that moves on. */
export function ServiceList(props: ServiceListProps) {
  const { slug, services, mayRetry, onRetry } = props;
  const t = useProjectsTranslation();
  const language = useLanguage();
  return (
    <ol className={styles.list} aria-label={t('progress.services')}>
      {services.map(status => (
        <li key={status.service} className={styles.service}>
          <div className={styles.head}>
            <Text as="h3" variant="title-x-small">
              {serviceName(t, status.service)}
            </Text>
            <StateTag tone={serviceTones[status.state]}>
              {t(`serviceState.${status.state}`)}
            </StateTag>
            {mayRetry && status.state === 'failed' && (
              <RetryButton slug={slug} status={status} onRetry={onRetry} />
            )}
          </div>
          {status.detail && (
            <Text as="p">{textIn(status.detail, language)}</Text>
          )}
          {status.state === 'failed' && <Kept status={status} />}
          {status.links.length > 0 && (
            <ul
              className={styles.links}
              aria-label={t('project.services.links')}
            >
              {status.links.map(({ title, url }) => (
                <li key={url}>
                  <Link href={url}>{title}</Link>
                </li>
              ))}
            </ul>
          )}
          {status.steps.length > 0 ? (
            <StepList
              label={`${t('project.services.steps')} – ${serviceName(
                t,
                status.service,
              )}`}
              steps={status.steps}
            />
          ) : (
            <Text as="p" color="secondary">
              {t('project.services.noSteps')}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

/** After a failure: what was done and stays done. */
function Kept(props: { status: ServiceStatus }) {
  const t = useProjectsTranslation();
  const formats = useFormats();
  const done = props.status.steps
    .filter(({ state }) => state === 'succeeded')
    .map(({ target, key }) => target || key);
  return (
    <Text as="p">
      {done.length > 0
        ? t('project.services.kept', { steps: formats.list(done) })
        : t('project.services.nothingKept')}
    </Text>
  );
}

function RetryButton(props: {
  slug: string;
  status: ServiceStatus;
  onRetry(): void;
}) {
  const { slug, status, onRetry } = props;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const [isPending, setPending] = useState(false);
  const name = serviceName(t, status.service);

  const retry = async () => {
    setPending(true);
    try {
      await projectsApi.retryService(slug, status.service);
      toastApi.post({
        title: t('project.services.retried', { service: name }),
        status: 'success',
      });
      onRetry();
    } catch (error) {
      toastApi.post({
        title: error instanceof Error ? error.message : String(error),
        status: 'danger',
      });
    } finally {
      setPending(false);
    }
  };

  return (
    <Button
      variant="primary"
      size="small"
      iconStart={<RiRefreshLine aria-hidden="true" />}
      onPress={() => {
        if (!isPending) retry();
      }}
    >
      {t('project.services.retry', { service: name })}
    </Button>
  );
}
