import { useEffect, useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import { PortalDialog } from '@cloud-pi-native/plugin-portal-react';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { TextInput } from '../inputs';

interface ReasonDialogProps {
  isOpen: boolean;
  /** Group of messages of the decision. */
  messages: 'askCorrection' | 'refuse';
  onClose(): void;
  /** Sends the decision; the dialog closes when it succeeds and keeps the text when it fails. */
  onSend(reason: string): Promise<void>;
}

/** Asks for the reason of a decision, which the requester reads. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { isOpen, messages, onClose, onSend } = props;
  const t = useProjectsTranslation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (!isOpen) return;
    setReason('');
    setTried(false);
    setFailure(undefined);
  }, [isOpen]);

  const send = async () => {
    setTried(true);
    if (reason.trim() === '' || isSending) return;
    setSending(true);
    setFailure(undefined);
    try {
      await onSend(reason.trim());
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <PortalDialog
      title={t(`request.${messages}.title`)}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          destructive={messages === 'refuse'}
          onPress={send}
        >
          {t(`request.${messages}.confirm`)}
        </Button>
      }
    >
      <TextInput
        label={t(`request.${messages}.reason`)}
        description={t(`request.${messages}.hint`)}
        rows={5}
        isRequired
        value={reason}
        onChange={setReason}
        problem={reason.trim() === '' ? t('request.reasonMissing') : undefined}
        showProblem={isTried}
      />
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </PortalDialog>
  );
}
