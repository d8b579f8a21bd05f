import { Text } from '@backstage/ui';
import { StateTag, useFormats } from '@cloud-pi-native/plugin-portal-react';
import type { AccessRequest } from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { usePersonName } from '../PersonName';
import { DossierTable } from './DossierTable';
import { useDossier } from './useDossier';

/** What was asked and, once decided, what was approved beside it with the differences marked. */
export function RequestDossier(props: { request: AccessRequest }) {
  const { request } = props;
  const t = useProjectsTranslation();
  const parts = useDossier(request.asked, request.approved);
  return (
    <>
      {request.approved && <Decision approved={request.approved} />}
      <DossierTable
        caption={t('request.dossier.caption')}
        parts={parts}
        isCompared={request.approved !== undefined}
      />
    </>
  );
}

function Decision(props: { approved: NonNullable<AccessRequest['approved']> }) {
  const { by, at, reason } = props.approved;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const name = usePersonName(by);
  return (
    <Text as="p">
      <StateTag tone="success">{t('requestState.approved')}</StateTag>{' '}
      {t('request.dossier.decision', {
        name,
        date: formats.dateTime(at),
        reason,
      })}
    </Text>
  );
}
