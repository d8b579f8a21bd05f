import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import {
  describeOverrun,
  type QuotaChange,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  EnvelopeView,
  Facts,
  FormDialog,
  LoadProblem,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { PersonName } from '../parts/PersonName';
import { useValuesText } from '../parts/useValuesText';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { overrunsOf } from './overrunsOf';
import { useValuesProblem } from './useValuesProblem';
import { ValuesFields } from './ValuesFields';

interface DecideChangeDialogProps {
  change: QuotaChange;
  onClose(): void;
  onChange(): void;
}

/** The Service Team or the socle grants a request, as asked or with other values, or refuses it with a reason. */
export function DecideChangeDialog(props: DecideChangeDialogProps) {
  const { change, onClose, onChange } = props;
  const t = useQuotasTranslation();
  const text = useText();
  const quotasApi = useApi(quotasApiRef);
  const valuesText = useValuesText();
  const findProblem = useValuesProblem();
  const [granted, setGranted] = useState(true);
  const [values, setValues] = useState(change.asked);
  const [reason, setReason] = useState('');
  const project = useLoad(
    () => quotasApi.getProject(change.project),
    [quotasApi, change.project],
  );
  const envelope = project.value?.envelopes.find(
    one => one.class === change.class,
  );
  const className = t(`class.${change.class}`);
  const problem = granted ? findProblem(values) : undefined;
  const lacksReason = reason.trim() === '';

  const send = async () => {
    try {
      await quotasApi.decideChange(change.id, {
        granted,
        reason: reason.trim(),
        ...(granted && { values }),
      });
    } catch (error) {
      const overruns = overrunsOf(error);
      if (overruns.length === 0) throw error;
      throw new Error(
        overruns.map(overrun => text(describeOverrun(overrun))).join(' '),
      );
    }
  };

  return (
    <FormDialog
      title={t('decide.title', {
        project: change.projectName,
        class: className,
      })}
      sendLabel={t('decide.send')}
      problemsOf={() => [
        ...(problem ? [problem.words] : []),
        ...(lacksReason ? [t('form.reasonMissing')] : []),
      ]}
      send={send}
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Facts
            facts={[
              { term: t('change.before'), value: valuesText(change.before) },
              { term: t('change.asked'), value: valuesText(change.asked) },
              {
                term: t('change.by'),
                value: <PersonName actor={change.by} />,
              },
              { term: t('change.reason'), value: change.reason },
            ]}
          />
          <RadioGroup
            label={t('decide.choice')}
            value={granted ? 'grant' : 'refuse'}
            onChange={chosen => setGranted(chosen === 'grant')}
          >
            <Radio value="grant">{t('decide.grant')}</Radio>
            <Radio value="refuse">{t('decide.refuse')}</Radio>
          </RadioGroup>
          {granted && (
            <ValuesFields
              legend={t('form.granted')}
              value={values}
              onChange={setValues}
              problem={isTried ? problem : undefined}
            />
          )}
          {granted && !envelope && <LoadProblem load={project} />}
          {granted && envelope && (
            <EnvelopeView
              id="accorde"
              caption={t('decide.result')}
              contracted={
                values.unlimitedUntil === undefined
                  ? values.contracted
                  : undefined
              }
              reserved={envelope.reserved}
              isTableFolded
            />
          )}
          <TextAreaField
            label={t('form.reason')}
            description={t('decide.reasonHint')}
            rows={3}
            maxLength={4000}
            isRequired
            isInvalid={isTried && lacksReason}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </FormDialog>
  );
}
