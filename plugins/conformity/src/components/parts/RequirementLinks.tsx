import { Link } from '@backstage/ui';
import type { Requirement } from '@cloud-pi-native/plugin-conformity-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { tutorialTitle } from '../book/tutorialTitles';
import styles from './parts.module.css';

/** The page of a requirement in the CCT, and the tutorials that show how to meet it. */
export function RequirementLinks(props: {
  requirement: Pick<Requirement, 'key' | 'name' | 'tutorials'>;
}) {
  const { key, name, tutorials } = props.requirement;
  const t = useConformityTranslation();
  const text = useText();
  return (
    <ul className={styles.links}>
      <li>
        <Link href={`/docs/default/component/cct/exigences/${name}/`}>
          {t('documentationOf', { key })}
        </Link>
      </li>
      {tutorials.map(slug => (
        <li key={slug}>
          <Link href={`/docs/default/component/tutoriels/${slug}/`}>
            {t('tutorial', { title: text(tutorialTitle(slug)) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
