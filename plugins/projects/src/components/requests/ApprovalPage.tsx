import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink, Flex } from '@backstage/ui';
import { protectionLevels } from '@cloud-pi-native/plugin-portal-common';
import {
  EmptyState,
  LoadProblem,
  PortalPage,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  approvedAsAsked,
  hostingTargets,
  validateApprovedValues,
  type AccessRequest,
  type AccessRequestContext,
  type ApprovedValues,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { requestRouteRef, requestsRouteRef } from '../../routes';
import { describeProblem } from '../../rules/describeProblem';
import { readRequestContext } from '../../rules/readRequestContext';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import {
  EnvironmentsEditor,
  MembersEditor,
  QuotasEditor,
  RepositoriesEditor,
} from '../editors';
import { RadioChoice, TextInput } from '../inputs';
import { LiveStatus } from '../LiveStatus';
import { useRefusalWords } from '../room';

/** The approval: the values asked are filled in, and may be changed. */
export function ApprovalPage() {
  const { id = '' } = useParams();
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const requests = useRouteRef(requestsRouteRef);
  const request = useRouteRef(requestRouteRef);
  const loaded = useLoad(
    () =>
      Promise.all([
        projectsApi.getRequest(id),
        readRequestContext(projectsApi),
      ]),
    [projectsApi, id],
  );
  const name = loaded.value?.[0].asked.name ?? '';
  const href = request?.({ id }) ?? '';
  return (
    <PortalPage
      title={t('approval.title', { name })}
      description={t('approval.description')}
      breadcrumb={[
        { label: t('requests.title'), href: requests?.() ?? '' },
        { label: t('request.title', { name }), href },
      ]}
    >
      {loaded.value ? (
        <ApprovalForm
          request={loaded.value[0]}
          context={loaded.value[1]}
          requestHref={href}
        />
      ) : (
        <LoadProblem load={loaded} />
      )}
    </PortalPage>
  );
}

interface ApprovalFormProps {
  request: AccessRequest;
  context: AccessRequestContext;
  requestHref: string;
}

function ApprovalForm(props: ApprovalFormProps) {
  const { request, context, requestHref } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const navigate = useNavigate();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const refusalWords = useRefusalWords();
  const [values, setValues] = useState(() => approvedAsAsked(request.asked));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const problems = validateApprovedValues(values, context);
  const change = (part: Partial<ApprovedValues>) =>
    setValues(current => ({ ...current, ...part }));

  if (!request.allowed.includes('approve')) {
    return (
      <EmptyState
        title={t(`requestState.${request.state}`)}
        action={
          <ButtonLink href={requestHref}>{t('approval.cancel')}</ButtonLink>
        }
      />
    );
  }

  const send = async () => {
    setTried(true);
    if (problems.length > 0 || reason.trim() === '' || isSending) return;
    setSending(true);
    setFailure(undefined);
    try {
      await projectsApi.approveRequest(request.id, values, reason.trim());
      toastApi.post({ title: t('request.done.approved'), status: 'success' });
      navigate(requestHref);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      setFailure(refusalWords(error) ?? said);
      setSending(false);
    }
  };
  const editor = { problems, showProblems: isTried };

  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <Section title={t('request.dossier.hosting')}>
        <RadioChoice
          label={w('protection.label')}
          isRequired
          value={values.protection}
          onChange={protection => protection && change({ protection })}
          options={protectionLevels.map(level => ({
            value: level,
            label: w(`protection.${level}`),
          }))}
        />
        <RadioChoice
          label={w('hostingTarget.label')}
          isRequired
          value={values.hostingTarget}
          onChange={hostingTarget => hostingTarget && change({ hostingTarget })}
          options={hostingTargets.map(target => ({
            value: target,
            label: w(`hostingTarget.${target}`),
          }))}
        />
        <QuotasEditor
          {...editor}
          value={values.quotas}
          onChange={quotas => change({ quotas })}
        />
      </Section>
      <Section title={t('request.dossier.content')}>
        <EnvironmentsEditor
          {...editor}
          value={values.environments}
          onChange={environments => change({ environments })}
          protection={values.protection}
          quotas={values.quotas}
        />
        <RepositoriesEditor
          {...editor}
          value={values.repositories}
          onChange={repositories => change({ repositories })}
        />
        <MembersEditor
          {...editor}
          value={values.members}
          onChange={members => change({ members })}
        />
      </Section>
      <Section title={t('approval.decision')}>
        <TextInput
          label={t('approval.reason')}
          description={t('approval.reasonHint')}
          rows={4}
          isRequired
          value={reason}
          onChange={setReason}
          problem={
            reason.trim() === '' ? t('request.reasonMissing') : undefined
          }
          showProblem={isTried}
        />
        <div role="alert">
          {isTried && problems.length > 0 && (
            <Alert
              status="danger"
              icon
              title={t('approval.problems')}
              description={
                <ul>
                  {problems.map(problem => (
                    <li key={`${problem.field} ${problem.problem}`}>
                      {describeProblem(w, problem)}
                    </li>
                  ))}
                </ul>
              }
            />
          )}
          {failure && (
            <Alert
              status="danger"
              icon
              title={t('approval.failed')}
              description={failure}
            />
          )}
        </div>
        <LiveStatus tone="info" isPending>
          {isSending ? t('wizard.busy') : undefined}
        </LiveStatus>
        <Flex gap="3" justify="end">
          <ButtonLink href={requestHref} variant="secondary">
            {t('approval.cancel')}
          </ButtonLink>
          <Button type="submit" variant="primary">
            {t('approval.confirm')}
          </Button>
        </Flex>
      </Section>
    </form>
  );
}
