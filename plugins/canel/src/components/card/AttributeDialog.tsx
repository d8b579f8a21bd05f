import { useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import {
  type AttributeDefinition,
  readAttribute,
  type ResolvedAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  PortalDialog,
  useSending,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import { draftOf } from './attributeDraft';
import { AttributeInput } from './AttributeInput';

interface AttributeDialogProps {
  /** Name of the application. */
  name: string;
  definition: AttributeDefinition;
  resolved: ResolvedAttribute | undefined;
  onClose(): void;
  onChange(): void;
}

/** States an attribute by hand, or takes back what was stated; what the other sources say is kept. */
export function AttributeDialog(props: AttributeDialogProps) {
  const { name, definition, resolved, onClose, onChange } = props;
  const t = useCanelTranslation();
  const text = useText();
  const formId = useId();
  const id = useId();
  const canelApi = useApi(canelApiRef);
  const [draft, setDraft] = useState(() =>
    draftOf(definition, resolved?.value),
  );
  const [problem, setProblem] = useState<BilingualText>();
  const { send, failure } = useSending(() => {
    onChange();
    onClose();
  });
  const save = () => {
    const reading = readAttribute(definition, draft);
    if ('problem' in reading) {
      setProblem(reading.problem);
    } else {
      send(() => canelApi.setAttribute(name, definition.id, reading.value));
    }
  };
  return (
    <PortalDialog
      isOpen
      title={t('card.editOf', { attribute: text(definition.label) })}
      onClose={onClose}
      footer={
        <>
          {resolved?.source === 'portal' && (
            <Button
              variant="secondary"
              onPress={() =>
                send(() => canelApi.removeAttribute(name, definition.id))
              }
            >
              {t('card.takeBack')}
            </Button>
          )}
          <Button variant="primary" type="submit" form={formId}>
            {t('card.save')}
          </Button>
        </>
      }
    >
      <p>{t('card.editHint')}</p>
      <form
        noValidate
        id={formId}
        aria-describedby={problem ? id : undefined}
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <AttributeInput
          definition={definition}
          draft={draft}
          isInvalid={problem !== undefined}
          onChange={next => {
            setDraft(next);
            setProblem(undefined);
          }}
        />
      </form>
      {(problem || failure) && (
        <div role="alert" id={id}>
          <Alert
            status="danger"
            icon
            title={problem ? text(problem) : failure}
          />
        </div>
      )}
    </PortalDialog>
  );
}
