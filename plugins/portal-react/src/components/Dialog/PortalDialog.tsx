import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Dialog } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { Heading } from 'react-aria-components';
import { portalReactTranslationRef } from '../../translation';
import styles from './PortalDialog.module.css';

/** @public */
export interface PortalDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** A press outside closes the dialog. Off for a form, whose answers would be lost. */
  isDismissable?: boolean;
}

/**
 * A dialog whose every word is translated: the stock `DialogHeader` writes « Close » in English.
 * Focus goes in when it opens, stays in, and comes back when it closes.
 *
 * @public
 */
export function PortalDialog(props: PortalDialogProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  return (
    <Dialog
      isOpen={props.isOpen}
      isDismissable={props.isDismissable ?? false}
      onOpenChange={open => !open && props.onClose()}
      className={styles.dialog}
      width="min(40rem, calc(100vw - 2rem))"
    >
      <div className={styles.header}>
        <Heading slot="title" level={2} className={styles.title}>
          {props.title}
        </Heading>
        <Button
          variant="tertiary"
          size="small"
          onPress={props.onClose}
          iconEnd={<RiCloseLine aria-hidden="true" />}
        >
          {t('dialog.close')}
        </Button>
      </div>
      <div className={styles.body}>{props.children}</div>
      {props.footer && <div className={styles.footer}>{props.footer}</div>}
    </Dialog>
  );
}
