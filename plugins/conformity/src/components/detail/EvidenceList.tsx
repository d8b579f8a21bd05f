import type {
  CheckFinding,
  CheckOutcome,
  EvidenceAnswer,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  StateTag,
  useFormats,
  useText,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useBook } from '../book/WithBook';
import { CodeText } from './CodeText';
import styles from './detail.module.css';

const tones: Record<CheckOutcome, StateTone> = {
  pass: 'success',
  fail: 'error',
  unknown: 'neutral',
};

interface EvidenceListProps {
  /** Key of the requirement. */
  requirement: string;
  evidence: readonly EvidenceAnswer[];
}

/** The checks that look at a requirement: what each is worth, what it found, and where. */
export function EvidenceList({ requirement, evidence }: EvidenceListProps) {
  const t = useConformityTranslation();
  const text = useText();
  const formats = useFormats();
  const checks = useBook().checksOf(requirement);
  if (checks.length === 0) return <p>{t('detail.noEvidence')}</p>;
  return (
    <ul className={styles.evidence}>
      {checks.map(({ id, title, description, requirements }) => {
        const found = evidence.find(({ result }) => result.check === id);
        const strength = requirements.find(one => one.key === requirement);
        return (
          <li key={id}>
            <p className={styles.line}>
              <strong>{text(title)}</strong>
              {found && (
                <StateTag tone={tones[found.result.outcome]}>
                  {t(`outcome.${found.result.outcome}`)}
                </StateTag>
              )}
            </p>
            <p className={styles.hint}>
              <CodeText text={text(description)} />{' '}
              {strength && t(`strength.${strength.strength}`)}
            </p>
            {found ? (
              <>
                {found.result.findings.length > 0 && (
                  <ul className={styles.findings}>
                    {found.result.findings.map((finding, index) => (
                      <li key={index}>
                        <CodeText text={text(finding.message)} />
                        <Place finding={finding} />
                      </li>
                    ))}
                  </ul>
                )}
                <p className={styles.hint}>
                  {t('detail.at', {
                    when: formats.dateTime(found.result.at),
                  })}
                </p>
              </>
            ) : (
              <p className={styles.hint}>{t('detail.notRun')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where a check saw something: repository, file and line. */
function Place({ finding }: { finding: CheckFinding }) {
  const t = useConformityTranslation();
  const { repository, path, line } = finding;
  if (!repository) return null;
  const place = { repository, path: path ?? '' };
  return (
    <span className={styles.place}>
      {path === undefined && repository}
      {path !== undefined &&
        (line === undefined
          ? t('detail.placeNoLine', place)
          : t('detail.place', { ...place, line: String(line) }))}
    </span>
  );
}
