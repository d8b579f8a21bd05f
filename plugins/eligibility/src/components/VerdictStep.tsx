import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link } from '@backstage/ui';
import {
  dossierItems,
  requestPrefillOf,
  supportByCase,
  type Diagnostic,
  type EligibilityAnswers,
  type EligibilityResult,
} from '@cloud-pi-native/plugin-eligibility-common';
import {
  Facts,
  Section,
  stateIcons,
  useFormats,
  useSending,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import { CriterionList } from './CriterionList';
import { newRequestAddress } from './newRequestAddress';
import { VersionTable } from './VersionTable';
import { verdictTones } from './VerdictTag';
import styles from './components.module.css';

interface VerdictStepProps {
  diagnostic: Diagnostic;
  answers: EligibilityAnswers;
  result: EligibilityResult;
  /** Called once a version is kept. */
  onKept(): void;
}

/** The verdict, why, what is to be done, and the way to the access request. */
export function VerdictStep(props: VerdictStepProps) {
  const { diagnostic, answers, result, onKept } = props;
  const { verdict, reasons, work, advice, open, dossier, supportCase } = result;
  const t = useEligibilityTranslation();
  const text = useText();
  const formats = useFormats();
  const eligibilityApi = useApi(eligibilityApiRef);
  const { send, failure } = useSending(onKept);
  const Icon = stateIcons[verdictTones[verdict]];
  const isOtherHost = reasons.some(({ kind }) => kind === 'support-case');
  return (
    <>
      <div className={styles.banner} data-tone={verdictTones[verdict]}>
        <Icon className={styles.bannerIcon} aria-hidden="true" />
        <div>
          <h2 className={styles.heading}>{t(`verdict.${verdict}`)}</h2>
          <p>{t(`verdictWhy.${verdict}`)}</p>
          {isOtherHost && <p>{t('otherHost')}</p>}
        </div>
      </div>
      <Facts
        facts={[
          {
            term: t('support'),
            value: supportCase
              ? t('supportCase', {
                  number: String(supportCase),
                  support: text(supportByCase[supportCase]),
                })
              : t('supportUnknown'),
          },
          {
            term: t('list.progress'),
            value: t('progressOf', {
              answered: formats.number(result.progress.answered),
              total: formats.number(result.progress.total),
            }),
          },
        ]}
      />
      <CriterionList
        title={t('workTitle')}
        ids={work}
        answers={answers}
        detail="work"
      />
      <CriterionList title={t('openTitle')} ids={open} answers={answers} />
      <CriterionList
        title={t('adviceTitle')}
        ids={advice}
        answers={answers}
        detail="work"
      />
      {dossier.length > 0 && (
        <Section title={t('dossierTitle')}>
          <ul className={styles.list}>
            {dossierItems
              .filter(({ id }) => dossier.includes(id))
              .map(({ id, title }) => (
                <li key={id}>{text(title)}</li>
              ))}
          </ul>
        </Section>
      )}
      <Section title={t('nextTitle')}>
        <p className={styles.hint}>{t('nextHint')}</p>
        <p>
          <Link
            href={newRequestAddress(
              requestPrefillOf(answers),
              diagnostic.application,
            )}
          >
            {t('ask')}
          </Link>
        </p>
        {diagnostic.mayAnswer && (
          <div>
            <Button
              variant="secondary"
              onPress={() =>
                send(async () => {
                  await eligibilityApi.keepVersion(diagnostic.id);
                })
              }
            >
              {t('keep')}
            </Button>
          </div>
        )}
        {failure && (
          <div role="alert">
            <Alert status="danger" icon title={failure} />
          </div>
        )}
        <VersionTable versions={diagnostic.versions} />
      </Section>
    </>
  );
}
