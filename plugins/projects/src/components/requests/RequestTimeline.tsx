import { useState } from 'react';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Text } from '@backstage/ui';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import {
  Timeline,
  useLanguage,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  AccessRequest,
  RequestEvent,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { TextInput } from '../inputs';
import { usePersonName } from '../PersonName';

const tones: Record<RequestEvent['type'], StateTone> = {
  submitted: 'info',
  commented: 'neutral',
  'correction-asked': 'warning',
  corrected: 'info',
  approved: 'success',
  refused: 'error',
  withdrawn: 'neutral',
  provisioning: 'progress',
  active: 'success',
  failed: 'error',
  archived: 'neutral',
  restored: 'info',
};

interface RequestTimelineProps {
  request: AccessRequest;
  onChange(): void;
}

/** Everything that happened to the request, oldest first, and the place to add a comment. */
export function RequestTimeline(props: RequestTimelineProps) {
  const { request, onChange } = props;
  const t = useProjectsTranslation();
  return (
    <>
      <Timeline
        label={t('request.timeline.label')}
        steps={request.events.map(event => ({
          id: event.id,
          title: <EventTitle event={event} />,
          tone: tones[event.type],
          state: t(`request.event.${event.type}`),
          at: event.at,
          description: (event.text ?? event.failure) && (
            <EventText event={event} />
          ),
        }))}
      />
      {request.allowed.includes('comment') && (
        <CommentForm id={request.id} onSent={onChange} />
      )}
    </>
  );
}

/** What a person said, as they said it, or why the enrolment failed. */
function EventText(props: { event: RequestEvent }) {
  const { text, failure } = props.event;
  const language = useLanguage();
  return <Text as="p">{failure ? textIn(failure, language) : text}</Text>;
}

function EventTitle(props: { event: RequestEvent }) {
  const { type, actor } = props.event;
  const t = useProjectsTranslation();
  const name = usePersonName(actor);
  return <>{t(`request.timeline.${type}`, { name })}</>;
}

function CommentForm(props: { id: string; onSent(): void }) {
  const { id, onSent } = props;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();

  const send = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await projectsApi.commentRequest(id, text.trim());
      setText('');
      toastApi.post({ title: t('request.done.commented'), status: 'success' });
      onSent();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '' && !isSending) send();
      }}
    >
      <TextInput
        label={t('request.timeline.comment')}
        description={t('request.timeline.commentHint')}
        rows={3}
        value={text}
        onChange={setText}
      />
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} mt="2" />
        </div>
      )}
      <Button
        type="submit"
        variant="secondary"
        isDisabled={text.trim() === ''}
        style={{ marginTop: 'var(--bui-space-3)' }}
      >
        {t('request.timeline.send')}
      </Button>
    </form>
  );
}
