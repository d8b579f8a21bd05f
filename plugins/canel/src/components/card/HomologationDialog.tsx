import { useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Select, TextAreaField, TextField } from '@backstage/ui';
import {
  type Homologation,
  homologationDecisions,
  homologationDurations,
} from '@cloud-pi-native/plugin-canel-common';
import { PortalDialog, useSending } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import {
  homologationFormOf,
  isFavorable,
  readHomologationForm,
  type HomologationForm,
  type HomologationProblem,
} from './homologationForm';
import styles from './card.module.css';

/** Stands for « not decided yet » among the decisions. */
const undecided = 'undecided';

interface HomologationDialogProps {
  /** Name of the application. */
  name: string;
  /** The entry to correct; a new one is recorded without it. */
  corrected?: Homologation;
  onClose(): void;
  onChange(): void;
}

/** Records a homologation or corrects it. Only what the decision has a use for is asked. */
export function HomologationDialog(props: HomologationDialogProps) {
  const { name, corrected, onClose, onChange } = props;
  const t = useCanelTranslation();
  const formId = useId();
  const problemsId = useId();
  const canelApi = useApi(canelApiRef);
  const [form, setForm] = useState(() => homologationFormOf(corrected));
  const [problems, setProblems] = useState<HomologationProblem[]>([]);
  const { send, failure } = useSending(() => {
    onChange();
    onClose();
  });
  const { decision } = form;
  const change = (changed: Partial<HomologationForm>) => {
    setForm({ ...form, ...changed });
    setProblems([]);
  };
  const save = () => {
    const reading = readHomologationForm(form);
    if ('problems' in reading) {
      setProblems(reading.problems);
      return;
    }
    const { homologation } = reading;
    send(() =>
      corrected
        ? canelApi.correctHomologation(name, {
            id: corrected.id,
            ...homologation,
          })
        : canelApi.recordHomologation(name, homologation),
    );
  };
  return (
    <PortalDialog
      isOpen
      title={t(corrected ? 'homologation.correct' : 'homologation.record')}
      onClose={onClose}
      footer={
        <Button variant="primary" type="submit" form={formId}>
          {t('card.save')}
        </Button>
      }
    >
      <form
        noValidate
        id={formId}
        className={styles.form}
        aria-describedby={problems.length > 0 ? problemsId : undefined}
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('homologation.startedOn')}
          description={t('card.dateHint')}
          isRequired
          isInvalid={problems.includes('startedOn')}
          value={form.startedOn}
          onChange={startedOn => change({ startedOn })}
        />
        <TextField
          label={t('homologation.authority')}
          description={t('homologation.authorityHint')}
          isRequired
          isInvalid={problems.includes('authority')}
          value={form.authority}
          onChange={authority => change({ authority })}
        />
        <Select
          label={t('homologation.decision')}
          options={[
            { id: undecided, label: t('homologation.undecided') },
            ...homologationDecisions.map(one => ({
              id: one,
              label: t(`homologation.decisions.${one}`),
            })),
          ]}
          value={decision || undecided}
          onChange={key =>
            change({
              decision: homologationDecisions.find(one => one === key) ?? '',
            })
          }
        />
        {decision !== '' && (
          <TextField
            label={t('homologation.decidedOn')}
            description={t('card.dateHint')}
            isRequired
            isInvalid={
              problems.includes('decidedOn') ||
              problems.includes('decidedBefore')
            }
            value={form.decidedOn}
            onChange={decidedOn => change({ decidedOn })}
          />
        )}
        {isFavorable(decision) && (
          <Select
            label={t('homologation.duration')}
            description={t('homologation.durationHint')}
            placeholder={t('card.choose')}
            options={homologationDurations.map(months => ({
              id: String(months),
              label: t('homologation.months', { count: months }),
            }))}
            value={form.durationMonths || null}
            onChange={key => change({ durationMonths: String(key ?? '') })}
          />
        )}
        {decision === 'favorable-with-reserves' && (
          <TextAreaField
            label={t('homologation.reserves')}
            description={t('card.onePerLine')}
            rows={4}
            isRequired
            isInvalid={problems.includes('reserves')}
            value={form.reserves}
            onChange={reserves => change({ reserves })}
          />
        )}
        <TextAreaField
          label={t('homologation.reason')}
          description={t('homologation.reasonHint')}
          rows={3}
          isInvalid={problems.includes('reason')}
          value={form.reason}
          onChange={reason => change({ reason })}
        />
      </form>
      {(problems.length > 0 || failure) && (
        <div role="alert" id={problemsId}>
          {failure && <Alert status="danger" icon title={failure} />}
          {problems.map(problem => (
            <Alert
              key={problem}
              status="danger"
              icon
              title={t(`homologation.problem.${problem}`)}
            />
          ))}
        </div>
      )}
    </PortalDialog>
  );
}
