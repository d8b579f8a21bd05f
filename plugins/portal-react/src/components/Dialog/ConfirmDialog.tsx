import { useEffect, useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, TextField } from '@backstage/ui';
import { messageOf } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { PortalDialog } from './PortalDialog';
import styles from './PortalDialog.module.css';

/** @public */
export interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  /** What will happen, in full: the plan of a removal, what is kept. */
  children?: ReactNode;
  /** The word that the person must type, usually the slug. Without it one press is enough. */
  word?: string;
  confirmLabel?: string;
  /** The action removes or archives something. */
  destructive?: boolean;
  /** Runs the action. The dialog closes when it succeeds, and shows the reason when it fails. */
  onConfirm: () => Promise<void> | void;
  onClose: () => void;
}

/**
 * Asks before an action that is hard to undo. Nothing happens unless the person types the word.
 *
 * @public
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { word, isOpen, onClose } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (isOpen) {
      setTyped('');
      setWrong(false);
      setFailure(undefined);
    }
  }, [isOpen]);

  const confirm = async () => {
    if (pending) return;
    if (word !== undefined && typed.trim() !== word) {
      setWrong(true);
      return;
    }
    setPending(true);
    setFailure(undefined);
    try {
      await props.onConfirm();
      onClose();
    } catch (error) {
      setFailure(
        messageOf(error instanceof Error ? error : new Error(String(error))),
      );
    } finally {
      setPending(false);
    }
  };

  return (
    <PortalDialog
      title={props.title}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            variant="primary"
            destructive={props.destructive}
            onPress={confirm}
          >
            {props.confirmLabel ?? t('dialog.confirm')}
          </Button>
        </>
      }
    >
      {props.children}
      {word !== undefined && (
        <form
          onSubmit={event => {
            event.preventDefault();
            confirm();
          }}
        >
          <TextField
            label={t('dialog.typeWord', { word })}
            description={wrong ? t('dialog.wrongWord', { word }) : undefined}
            value={typed}
            onChange={value => {
              setTyped(value);
              setWrong(false);
            }}
            isInvalid={wrong}
            isRequired
            autoComplete="off"
            spellCheck="false"
          />
        </form>
      )}
      {/* The pending state of the stock button has a picture without a name, in English only. */}
      <p role="status" className={styles.status}>
        {pending ? t('dialog.pending') : ''}
      </p>
      {failure && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title={t('dialog.failed', { message: failure })}
          />
        </div>
      )}
    </PortalDialog>
  );
}
