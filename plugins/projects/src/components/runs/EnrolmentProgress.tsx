import { useEffect, useRef } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import {
  ErrorState,
  Section,
  usePolledLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { isNotFound } from '../../api/RequestFailure';
import { projectsApiRef } from '../../api/projectsApiRef';
import { waitUntilNextLook } from '../../hooks/waitUntilNextLook';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { LiveStatus } from '../LiveStatus';
import { ServiceList } from './ServiceList';

interface EnrolmentProgressProps {
  slug: string;
  /** The creation has ended, well or badly. */
  isOver: boolean;
  /** Called when the state of the project has changed or a service is taken up again. */
  onChange(): void;
}

/** The creation of a project as it goes, service by service and step by step. */
export function EnrolmentProgress(props: EnrolmentProgressProps) {
  const { slug, isOver, onChange } = props;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const progress = usePolledLoad(
    async () => {
      const [project, services] = await Promise.all([
        projectsApi.getProject(slug),
        projectsApi.getServices(slug),
      ]);
      return { project, services };
    },
    [projectsApi, slug],
    value =>
      waitUntilNextLook(!isOver || value?.project.state === 'provisioning'),
  );

  const state = progress.value?.project.state;
  const lastState = useRef(state);
  useEffect(() => {
    if (lastState.current && state && lastState.current !== state) onChange();
    lastState.current = state;
  }, [state, onChange]);

  const { value, error } = progress;
  const done = value?.services.filter(
    service => service.state === 'ready' || service.state === 'waiting',
  ).length;
  return (
    <Section title={t('progress.title')}>
      <LiveStatus tone={isOver ? 'success' : 'info'} isPending={!isOver}>
        {value
          ? t('progress.summary', {
              done: String(done),
              total: String(value.services.length),
            })
          : t('progress.waiting')}
      </LiveStatus>
      {error && !value && !isNotFound(error) && (
        <ErrorState error={error} onRetry={progress.reload} />
      )}
      {value && (
        <Accordion defaultExpanded={value.project.state !== 'active'}>
          <AccordionTrigger title={t('progress.services')} />
          <AccordionPanel>
            <ServiceList
              slug={slug}
              services={value.services}
              mayRetry={value.project.allowed.includes('retry')}
              onRetry={() => {
                progress.reload();
                onChange();
              }}
            />
          </AccordionPanel>
        </Accordion>
      )}
    </Section>
  );
}
