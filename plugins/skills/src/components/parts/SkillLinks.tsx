import { Link } from '@backstage/ui';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import styles from './parts.module.css';

/** Where a skill is learnt, and the requirements of the CCT that it helps to meet. */
export function SkillLinks({ skill }: { skill: Skill }) {
  const { links, tutorials, requirements } = skill;
  const t = useSkillsTranslation();
  return (
    <ul className={styles.links} aria-label={t('links.title')}>
      {tutorials.map(slug => (
        <li key={slug}>
          <Link
            href={
              slug === 'index'
                ? '/docs/default/component/tutoriels/'
                : `/docs/default/component/tutoriels/${slug}/`
            }
          >
            {t('links.tutorial', { name: slug })}
          </Link>
        </li>
      ))}
      {links.map(({ url, title }) => (
        <li key={url} lang="fr">
          <Link href={url}>{title}</Link>
        </li>
      ))}
      {requirements.map(key => (
        <li key={key}>
          <Link
            href={`/docs/default/component/cct/exigences/${key.toLowerCase()}/`}
          >
            {t('links.requirement', { key })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
