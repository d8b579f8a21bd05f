import { useState } from 'react';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { ConfirmDialog, useCaller } from '@cloud-pi-native/plugin-portal-react';
import type { AccessRequest } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import {
  approveRequestRouteRef,
  correctRequestRouteRef,
  projectRouteRef,
} from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { ReasonDialog } from './ReasonDialog';

type OpenDialog = 'ask-correction' | 'refuse' | 'withdraw';

interface RequestActionsProps {
  request: AccessRequest;
  onChange(): void;
}

/** What the person may do with the request now, as the server says. */
export function RequestActions(props: RequestActionsProps) {
  const { request, onChange } = props;
  const { id, allowed, projectSlug } = request;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const correct = useRouteRef(correctRequestRouteRef);
  const approve = useRouteRef(approveRequestRouteRef);
  const project = useRouteRef(projectRouteRef);
  const [open, setOpen] = useState<OpenDialog>();
  const close = () => setOpen(undefined);
  const tell = (title: string) => {
    toastApi.post({ title, status: 'success' });
    onChange();
  };

  return (
    <>
      {allowed.includes('withdraw') && (
        <Button variant="tertiary" onPress={() => setOpen('withdraw')}>
          {t('request.actions.withdraw')}
        </Button>
      )}
      {allowed.includes('refuse') && (
        <Button variant="secondary" onPress={() => setOpen('refuse')}>
          {t('request.actions.refuse')}
        </Button>
      )}
      {allowed.includes('ask-correction') && (
        <Button variant="secondary" onPress={() => setOpen('ask-correction')}>
          {t('request.actions.askCorrection')}
        </Button>
      )}
      {allowed.includes('correct') && correct && (
        <ButtonLink variant="primary" href={correct({ id })}>
          {t('request.actions.correct')}
        </ButtonLink>
      )}
      {allowed.includes('approve') && approve && (
        <ButtonLink variant="primary" href={approve({ id })}>
          {t('request.actions.approve')}
        </ButtonLink>
      )}
      {request.state === 'active' && projectSlug && project && (
        <ButtonLink variant="primary" href={project({ slug: projectSlug })}>
          {t('request.openProject')}
        </ButtonLink>
      )}
      <OwnRequest request={request} />
      <ReasonDialog
        isOpen={open === 'ask-correction'}
        messages="askCorrection"
        onClose={close}
        onSend={async reason => {
          await projectsApi.askCorrection(id, reason);
          tell(t('request.done.correctionAsked'));
        }}
      />
      <ReasonDialog
        isOpen={open === 'refuse'}
        messages="refuse"
        onClose={close}
        onSend={async reason => {
          await projectsApi.refuseRequest(id, reason);
          tell(t('request.done.refused'));
        }}
      />
      <ConfirmDialog
        isOpen={open === 'withdraw'}
        title={t('request.withdraw.title')}
        confirmLabel={t('request.withdraw.confirm')}
        destructive
        onClose={close}
        onConfirm={async () => {
          await projectsApi.withdrawRequest(id);
          tell(t('request.done.withdrawn'));
        }}
      >
        <Text as="p">{t('request.withdraw.text')}</Text>
      </ConfirmDialog>
    </>
  );
}

/** Says why someone of the Service Team finds no decision on their own request. */
function OwnRequest(props: { request: AccessRequest }) {
  const { request } = props;
  const t = useProjectsTranslation();
  const caller = useCaller();
  const isOwn =
    caller?.hasRole('service-team') && caller.userRef === request.requester;
  return isOwn && request.state === 'submitted' ? (
    <Text as="p" color="secondary">
      {t('request.own')}
    </Text>
  ) : null;
}
