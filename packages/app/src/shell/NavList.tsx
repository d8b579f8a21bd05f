import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-aria-components';
import { useCaller, type NavGroup } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import { currentLine, groupLines, type NavLine } from './navLines';
import { useLocationPath } from './useLocationPath';
import styles from './NavList.module.css';

const groupKeys = {
  work: 'nav.groupWork',
  platform: 'nav.groupPlatform',
  tools: 'nav.groupTools',
} as const satisfies Record<NavGroup, string>;

/** The lines of the main menu, in their groups. */
export function NavList(props: {
  lines: readonly NavLine[];
  onFollow?: () => void;
}) {
  const path = useLocationPath();
  const caller = useCaller();
  const current = currentLine(props.lines, path);
  return (
    <>
      {groupLines(props.lines, caller).map(({ group, lines }) => (
        <NavSection
          key={group}
          group={group}
          lines={lines}
          current={current}
          onFollow={props.onFollow}
        />
      ))}
    </>
  );
}

function NavSection(props: {
  group: NavGroup;
  lines: readonly NavLine[];
  current: NavLine | undefined;
  onFollow?: () => void;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const id = useId();
  return (
    <div className={styles.section}>
      <p id={id} className={styles.heading}>
        {t(groupKeys[props.group])}
      </p>
      <ul aria-labelledby={id} className={styles.list}>
        {props.lines.map(line => (
          <NavItem
            key={line.pageId}
            line={line}
            isCurrent={line === props.current}
            onFollow={props.onFollow}
          />
        ))}
      </ul>
    </div>
  );
}

function NavItem(props: {
  line: NavLine;
  isCurrent: boolean;
  onFollow?: () => void;
}) {
  const { line, isCurrent } = props;
  const title = line.useTitle();
  return (
    <li>
      <Link
        href={line.href}
        className={styles.link}
        aria-current={isCurrent ? 'page' : undefined}
        onPress={props.onFollow}
      >
        <span className={styles.icon} aria-hidden="true">
          {line.icon}
        </span>
        {title}
      </Link>
    </li>
  );
}
