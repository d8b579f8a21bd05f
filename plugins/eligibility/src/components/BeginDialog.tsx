import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Radio, RadioGroup, TextField } from '@backstage/ui';
import {
  FormDialog,
  SearchPicker,
  type SearchChoice,
} from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { diagnosticRouteRef } from '../routes';
import { useEligibilityTranslation } from '../useEligibilityTranslation';

/** Applications that a search gives at most. */
const found = 20;

/** Begins the questionnaire of an application of the catalog, or of one to be. */
export function BeginDialog({ onClose }: { onClose(): void }) {
  const t = useEligibilityTranslation();
  const navigate = useNavigate();
  const diagnosticRoute = useRouteRef(diagnosticRouteRef);
  const eligibilityApi = useApi(eligibilityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const [kind, setKind] = useState<'existing' | 'new'>('existing');
  const [application, setApplication] = useState<SearchChoice>();
  const [title, setTitle] = useState('');
  const search = useCallback(
    async (term: string) => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: 'System', 'spec.type': 'application' },
        limit: found,
        ...(term && {
          fullTextFilter: {
            term,
            fields: ['metadata.name', 'metadata.title'],
          },
        }),
      });
      return items.map(entity => ({
        id: stringifyEntityRef(entity),
        label: entity.metadata.title ?? entity.metadata.name,
      }));
    },
    [catalogApi],
  );
  const isMissing = kind === 'existing' ? !application : title.trim() === '';
  return (
    <FormDialog
      title={t('begin.title')}
      sendLabel={t('begin.send')}
      problemsOf={() => (isMissing ? [t(`begin.missing.${kind}`)] : [])}
      send={async () => {
        const { id } = await eligibilityApi.begin(
          kind === 'existing' && application
            ? { application: application.id }
            : { title: title.trim() },
        );
        navigate(diagnosticRoute?.({ id }) ?? '');
      }}
      onClose={onClose}
      onChange={() => {}}
    >
      {isTried => (
        <>
          <RadioGroup
            label={t('begin.which')}
            value={kind}
            onChange={chosen => setKind(chosen === 'new' ? 'new' : 'existing')}
          >
            <Radio value="existing">{t('begin.existing')}</Radio>
            <Radio value="new">{t('begin.new')}</Radio>
          </RadioGroup>
          {kind === 'existing' ? (
            <SearchPicker
              label={t('begin.application')}
              isInvalid={isTried && isMissing}
              picked={application}
              search={search}
              onPick={setApplication}
            />
          ) : (
            <TextField
              label={t('begin.name')}
              isRequired
              maxLength={100}
              isInvalid={isTried && isMissing}
              value={title}
              onChange={setTitle}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
