import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CanelService,
  SeenApplication,
} from '@cloud-pi-native/plugin-canel-node';
import { occulte, titles } from './applications';
import { people } from './people';

/** Governance and the portal itself see everything, the others what is not restricted. */
export class FakeCanel implements Pick<CanelService, 'listSeenApplications'> {
  /** By title. */
  readonly applications: SeenApplication[];

  constructor(applications: readonly SeenApplication[]) {
    this.applications = [...applications];
  }

  async listSeenApplications({
    credentials,
    unlessTag,
  }: {
    credentials: BackstageCredentials;
    unlessTag?: string;
  }) {
    const { userEntityRef } = credentials.principal as {
      userEntityRef?: string;
    };
    const seesAll =
      userEntityRef === undefined || userEntityRef === people.governance;
    const items = this.applications.filter(
      ({ ref }) => seesAll || ref !== occulte.ref,
    );
    const tag = items.map(({ ref }) => ref).join();
    return tag === unlessTag ? { tag } : { tag, list: { items, titles } };
  }
}
