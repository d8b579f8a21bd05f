import { stateIcons, useFormats } from '@cloud-pi-native/plugin-portal-react';
import type {
  ReadinessReason,
  ReadinessVerdict,
  TeamReadiness,
} from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import styles from './team.module.css';

const tones = {
  ready: 'success',
  'ready-with-gaps': 'warning',
  'not-ready': 'error',
} as const satisfies Record<ReadinessVerdict, keyof typeof stateIcons>;

/** Whether a team may be onboarded, and what is lacking. Inside `WithSkills`. */
export function ReadinessBanner({ readiness }: { readiness: TeamReadiness }) {
  const { verdict, reasons, mandatory, advised, rule } = readiness;
  const t = useSkillsTranslation();
  const formats = useFormats();
  const reasonWords = useReasonWords();
  const Icon = stateIcons[tones[verdict]];
  return (
    <div className={styles.banner} data-tone={tones[verdict]}>
      <Icon className={styles.bannerIcon} aria-hidden="true" />
      <div>
        <p className={styles.verdict}>{t(`readiness.${verdict}`)}</p>
        <p>
          {t('readiness.counts', {
            mandatory: formats.number(mandatory.reached),
            ofMandatory: formats.number(mandatory.total),
            advised: formats.number(advised.reached),
            ofAdvised: formats.number(advised.total),
          })}
        </p>
        {reasons.length > 0 && (
          <ul>
            {reasons.map(reason => (
              <li key={keyOf(reason)}>{reasonWords(reason)}</li>
            ))}
          </ul>
        )}
        <p className={styles.hint}>
          {t('readiness.rule', {
            people: formats.number(rule.peoplePerMandatory),
            share: formats.percent(rule.advisedShare),
          })}{' '}
          {t(`readiness.levels.${rule.levels}`)}{' '}
          {t(`readiness.skills.${rule.skills}`)}
        </p>
      </div>
    </div>
  );
}

function keyOf(reason: ReadinessReason): string {
  return reason.kind === 'mandatory' ? reason.skill : reason.kind;
}

function useReasonWords(): (reason: ReadinessReason) => string {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const titleOf = useSkillTitle();
  return reason => {
    switch (reason.kind) {
      case 'no-people':
        return t('readiness.noPeople');
      case 'mandatory':
        return [
          t('readiness.missing', {
            skill: titleOf(reason.skill),
            reached: formats.number(reason.reached),
            needed: formats.number(reason.needed),
          }),
          ...(reason.toValidate > 0
            ? [
                t('readiness.toValidate', {
                  count: reason.toValidate,
                  number: formats.number(reason.toValidate),
                }),
              ]
            : []),
        ].join(' ');
      default:
        return t('readiness.advisedMissing', {
          reached: formats.number(reason.reached),
          needed: formats.number(reason.needed),
          skills: formats.list(reason.skills.map(titleOf)),
        });
    }
  };
}
