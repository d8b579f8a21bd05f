import type { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import { useFormats, useLanguage } from '@cloud-pi-native/plugin-portal-react';
import {
  eligibilityQuestions,
  type AccessRequestInput,
  type ApprovedValues,
} from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { EntityLink } from '../EntityLink';
import { PersonName } from '../PersonName';
import { EntityTitle } from '../EntityTitle';
import { hostingProfileOf } from '../../rules/hostingProfileOf';
import {
  HostingAdvice,
  Lines,
  RepositoryText,
  useAmountText,
} from '../wording';

/** A line of a dossier: what was asked, and what was approved where that may differ. */
export interface DossierLine {
  id: string;
  label: string;
  asked: ReactNode;
  approved?: ReactNode;
  isChanged?: boolean;
}

/** A part of a dossier. */
export interface DossierPart {
  id: string;
  title: string;
  lines: DossierLine[];
}

/** Writes a request, and what was approved of it, line by line in the reader's language. */
export function useDossier(
  asked: AccessRequestInput,
  approved?: ApprovedValues,
): DossierPart[] {
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const amount = useAmountText();
  const line = (id: string, label: string, value: ReactNode): DossierLine => ({
    id,
    label,
    asked: value,
  });
  const compared = <Key extends keyof ApprovedValues>(
    key: Key,
    label: string,
    write: (value: ApprovedValues[Key]) => ReactNode,
  ): DossierLine => ({
    id: key,
    label,
    asked: write(asked[key]),
    approved: approved && write(approved[key]),
    isChanged:
      approved !== undefined &&
      JSON.stringify(asked[key]) !== JSON.stringify(approved[key]),
  });

  return [
    {
      id: 'application',
      title: t('wizard.step.application'),
      lines: [
        line('organisation', w('organisation.label'), asked.organisation),
        line(
          'application',
          w('application.label'),
          asked.application.kind === 'new' ? (
            w('review.new', { title: asked.application.title })
          ) : (
            <EntityLink entityRef={asked.application.entityRef} />
          ),
        ),
        line('name', w('name.label'), asked.name),
        line('description', w('description.label'), asked.description),
      ],
    },
    {
      id: 'people',
      title: t('request.dossier.people'),
      lines: [
        line('sponsor', w('sponsor.label'), asked.sponsor),
        line(
          'stateCorrespondent',
          w('stateCorrespondent.label'),
          <Link href={`mailto:${asked.stateCorrespondent}`}>
            {asked.stateCorrespondent}
          </Link>,
        ),
        line('budgetCode', w('budgetCode.label'), asked.budgetCode),
        line(
          'terms',
          w('terms.label'),
          w('review.accepted', { version: asked.termsVersion }),
        ),
      ],
    },
    {
      id: 'hosting',
      title: t('request.dossier.hosting'),
      lines: [
        compared('protection', w('protection.label'), value =>
          w(`protection.${value}`),
        ),
        line(
          'exposures',
          w('exposures.label'),
          formats.list(asked.exposures.map(name => w(`exposures.${name}`))),
        ),
        compared('hostingTarget', w('hostingTarget.label'), value =>
          w(`hostingTarget.${value}`),
        ),
        line(
          'hostingAdvice',
          w('advice.label'),
          <HostingAdvice profile={hostingProfileOf(asked)} />,
        ),
        compared('quotas', w('quotas.label'), value => (
          <Lines
            items={[
              `${w('quotas.nonProduction')} – ${amount(
                value['non-production'],
              )}`,
              `${w('quotas.production')} – ${amount(value.production)}`,
            ]}
          />
        )),
      ],
    },
    {
      id: 'content',
      title: t('request.dossier.content'),
      lines: [
        compared('environments', w('environments.label'), value => (
          <Lines
            items={value.map(({ name, stage, cluster, resources }) => (
              <>
                <strong>{name}</strong> – {w(`stage.${stage}`)},{' '}
                <EntityTitle entityRef={cluster} /> – {amount(resources)}
              </>
            ))}
          />
        )),
        compared('repositories', w('repositories.label'), value => (
          <Lines
            items={value.map(repository => (
              <RepositoryText repository={repository} />
            ))}
          />
        )),
        compared('members', w('members.label'), value => (
          <Lines
            items={value.map(({ userRef, role }) => (
              <>
                <PersonName actor={userRef} /> – {w(`role.${role}`)}
              </>
            ))}
          />
        )),
      ],
    },
    {
      id: 'eligibility',
      title: t('request.dossier.eligibility'),
      lines: eligibilityQuestions.map(({ id, question }) =>
        line(
          id,
          language.startsWith('fr') ? question.fr : question.en,
          asked.eligibility[id]
            ? t('request.dossier.met')
            : t('request.dossier.notMet'),
        ),
      ),
    },
  ];
}
