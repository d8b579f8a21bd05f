import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Button } from '@backstage/ui';
import type { Readiness } from '@cloud-pi-native/plugin-conformity-common';
import { stateIcons, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useRequirementTitle } from '../book/useRequirementTitle';
import { openedParameter } from '../parts/useApplicationTab';
import styles from './application.module.css';

/** Blockers that are shown at once; the others are one press away. */
const shownAtFirst = 5;

/** Whether the application is ready for production, and each thing that keeps it from it. */
export function ReadinessBanner(props: { readiness: Readiness }) {
  const { isReady, blockers } = props.readiness;
  const t = useConformityTranslation();
  const formats = useFormats();
  const titleOf = useRequirementTitle();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? blockers : blockers.slice(0, shownAtFirst);
  const count = blockers.length;
  const rest = count - shown.length;
  const Icon = stateIcons[isReady ? 'success' : 'error'];
  return (
    <div className={styles.banner} data-ready={isReady}>
      <Icon className={styles.bannerIcon} aria-hidden="true" />
      <div className={styles.bannerBody}>
        <h2 className={styles.bannerTitle}>
          {isReady ? t('ready.title') : t('ready.notTitle')}
        </h2>
        <p>
          {isReady
            ? t('ready.text')
            : t('ready.notText', { count, number: formats.number(count) })}
        </p>
        {!isReady && (
          <ul>
            {shown.map(({ requirement, reason }) => (
              <li key={requirement}>
                {/* Nothing else stays in the address: a filter could hide what is opened. */}
                <Link to={`?${openedParameter}=${requirement}`}>
                  {titleOf(requirement)}
                </Link>{' '}
                – {t(`blocker.${reason}`)}
              </li>
            ))}
          </ul>
        )}
        {rest > 0 && (
          <Button
            variant="tertiary"
            size="small"
            onPress={() => setShowsAll(true)}
          >
            {t('ready.more', { count: rest, number: formats.number(rest) })}
          </Button>
        )}
      </div>
    </div>
  );
}
