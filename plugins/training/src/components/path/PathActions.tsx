import { useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink } from '@backstage/ui';
import {
  ConfirmDialog,
  useSending,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  LearningPath,
  OwnPath,
} from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useOwn } from '../library/WithOwn';

/** Follow the path, go on with it, or give it up. */
export function PathActions({
  path,
  own,
}: {
  path: LearningPath;
  own: OwnPath;
}) {
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  const trainingApi = useApi(trainingApiRef);
  const { reload } = useOwn();
  const { send, failure } = useSending(reload);
  const [isLeaving, setIsLeaving] = useState(false);
  const { name } = parseEntityRef(path.ref);
  if (!own.enrolment) {
    return (
      <>
        <Button
          variant="primary"
          onPress={() =>
            send(async () => {
              await trainingApi.enrol(name);
            })
          }
        >
          {t('path.follow')}
        </Button>
        {failure && (
          <div role="alert">
            <Alert status="danger" icon title={failure} />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <Button variant="tertiary" onPress={() => setIsLeaving(true)}>
        {t('path.giveUp')}
      </Button>
      {own.next && (
        <ButtonLink variant="primary" href={links.module(own.next.module)}>
          {own.done > 0 || own.next.reason !== 'next-in-path'
            ? t('path.resume')
            : t('path.start')}
        </ButtonLink>
      )}
      <ConfirmDialog
        isOpen={isLeaving}
        title={t('path.giveUpTitle')}
        confirmLabel={t('path.giveUp')}
        onConfirm={async () => {
          await trainingApi.giveUp(name);
          reload();
        }}
        onClose={() => setIsLeaving(false)}
      >
        {t('path.giveUpText')}
      </ConfirmDialog>
    </>
  );
}
