import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CanelService,
  SeenApplication,
} from '@cloud-pi-native/plugin-canel-node';
import { occulte, titles } from './applications';
import { people } from './people';

const seers: string[] = [people.governance, people.keeper];

/** Governance, the keeper and the portal itself see everything, the others what is not restricted. */
export class FakeCanel implements CanelService {
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
      userEntityRef === undefined || seers.includes(userEntityRef);
    const items = this.applications.filter(
      ({ ref }) => seesAll || ref !== occulte.ref,
    );
    const tag = items.map(({ ref }) => ref).join();
    return tag === unlessTag ? { tag } : { tag, list: { items, titles } };
  }

  async findCard(): Promise<undefined> {
    return undefined;
  }

  async listKnownApplications(): Promise<never> {
    throw new Error('Conformity asks what somebody sees');
  }

  async putReading(): Promise<never> {
    throw new Error('Conformity writes nothing on the map');
  }
}
