import { useId, useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useSending } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { PortalDialog } from '../Dialog';
import { FormProblems } from './FormProblems';
import styles from './FormDialog.module.css';

/** @public */
export interface FormDialogProps {
  title: string;
  /** What is to be mended before the form is sent, in the reader's language; nothing when it can be. */
  problemsOf(): readonly string[];
  /** The button that sends; « Record » by default. */
  sendLabel?: string;
  send(): Promise<unknown>;
  onClose(): void;
  /** Called once it is sent. */
  onChange?(): void;
  /** The inputs; `isTried` once the person tried to send the form, so that only then wrong inputs are marked. */
  children(isTried: boolean): ReactNode;
}

/** A form in a dialog: says what is missing, sends once, and says why it failed. @public */
export function FormDialog(props: FormDialogProps) {
  const { title, problemsOf, onClose, onChange } = props;
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formId = useId();
  const problemsId = useId();
  const [isTried, setIsTried] = useState(false);
  const { send, failure } = useSending(() => {
    onChange?.();
    onClose();
  });
  const problems = isTried ? problemsOf() : [];
  return (
    <PortalDialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Button variant="primary" type="submit" form={formId}>
          {props.sendLabel ?? t('form.send')}
        </Button>
      }
    >
      <form
        noValidate
        id={formId}
        className={styles.form}
        aria-describedby={
          problems.length > 0 || failure ? problemsId : undefined
        }
        onSubmit={event => {
          event.preventDefault();
          setIsTried(true);
          if (problemsOf().length > 0) return;
          send(async () => {
            await props.send();
          });
        }}
      >
        {props.children(isTried)}
      </form>
      <FormProblems id={problemsId} problems={problems} failure={failure} />
    </PortalDialog>
  );
}
