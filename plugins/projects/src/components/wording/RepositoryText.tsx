import type { RepositoryInput } from '@cloud-pi-native/plugin-projects-common';
import { useWizardTranslation } from '../../useWizardTranslation';

/** A repository in words: its name, what it holds and where it comes from. */
export function RepositoryText(props: { repository: RepositoryInput }) {
  const { name, url, isPrivate, purpose } = props.repository;
  const t = useWizardTranslation();
  return (
    <>
      <strong>{name}</strong> – {t(`repositories.${purpose}`)} –{' '}
      {url ?? t('review.noSource')}
      {url && ` (${t(isPrivate ? 'review.private' : 'review.public')})`}
    </>
  );
}
