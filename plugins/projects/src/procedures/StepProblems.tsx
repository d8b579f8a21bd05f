import { useEffect, useRef } from 'react';
import { Alert } from '@backstage/ui';
import { useProjectsTranslation } from '../useProjectsTranslation';

interface StepProblemsProps {
  errors: readonly { message?: string; stack: string }[];
}

/** What stops a page of a wizard, above its fields; each message names its field and what to do. */
export function StepProblems(props: StepProblemsProps) {
  const t = useProjectsTranslation();
  const alertRef = useRef<HTMLDivElement>(null);
  const messages = [
    ...new Set(props.errors.map(({ message, stack }) => message ?? stack)),
  ];
  const told = messages.join('\n');
  useEffect(() => alertRef.current?.focus(), [told]);
  return (
    <div role="alert" ref={alertRef} tabIndex={-1}>
      <Alert
        status="danger"
        icon
        mb="4"
        title={t('wizard.problems')}
        description={
          <ul>
            {messages.map(message => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
