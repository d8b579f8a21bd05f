import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '@backstage/ui';
import { Button } from 'react-aria-components';
import {
  RiAccountCircleLine,
  RiLogoutBoxRLine,
  RiSettings3Line,
  RiUserLine,
} from '@remixicon/react';
import { useCaller } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import styles from './HeaderTools.module.css';

/** Who is signed in, their profile, their settings and the way out. */
export function AccountMenu() {
  const { t } = useTranslationRef(shellTranslationRef);
  const identityApi = useApi(identityApiRef);
  const caller = useCaller();
  const name =
    caller?.displayName ??
    (caller ? parseEntityRef(caller.userRef).name : undefined);
  return (
    <MenuTrigger>
      <Button className={styles.tool}>
        <RiAccountCircleLine className={styles.icon} aria-hidden="true" />
        {name ?? t('header.account')}
      </Button>
      <Menu
        aria-label={
          name ? t('header.accountOf', { name }) : t('header.account')
        }
        placement="bottom end"
      >
        {caller && (
          <MenuItem
            href={profilePath(caller.userRef)}
            iconStart={<RiUserLine aria-hidden="true" />}
          >
            {t('header.profile')}
          </MenuItem>
        )}
        <MenuItem
          href="/settings"
          iconStart={<RiSettings3Line aria-hidden="true" />}
        >
          {t('header.settings')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          iconStart={<RiLogoutBoxRLine aria-hidden="true" />}
          onAction={() => identityApi.signOut()}
        >
          {t('header.signOut')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}

function profilePath(userRef: string): string {
  const { kind, namespace, name } = parseEntityRef(userRef);
  return `/catalog/${namespace}/${kind}/${name}`.toLocaleLowerCase('en-US');
}
