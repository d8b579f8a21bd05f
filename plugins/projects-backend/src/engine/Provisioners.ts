import { NotFoundError } from '@backstage/errors';
import {
  type RunService,
  orderServices,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectProvisioner } from '@cloud-pi-native/plugin-projects-node';
import type { StoredRun } from '../stores';

/** The services that can be provided to a project, in order. */
export class Provisioners {
  readonly #ordered: readonly ProjectProvisioner[];

  static create(provisioners: readonly ProjectProvisioner[]): Provisioners {
    return new Provisioners(orderServices(provisioners));
  }

  private constructor(ordered: readonly ProjectProvisioner[]) {
    this.#ordered = ordered;
  }

  all(): readonly ProjectProvisioner[] {
    return this.#ordered;
  }

  names(): string[] {
    return this.#ordered.map(({ service }) => service);
  }

  /** Throws a `NotFoundError` when no module provides the service. */
  get(service: string): ProjectProvisioner {
    const provisioner = this.#ordered.find(one => one.service === service);
    if (!provisioner) {
      throw new NotFoundError(
        `No module of this portal provides the service '${service}'; it provides ${this.names().join(
          ', ',
        )}`,
      );
    }
    return provisioner;
  }

  /** The service and all those it comes after, near or far. */
  withPredecessors(service: string): string[] {
    const found = new Set<string>();
    const visit = (name: string) => {
      const provisioner = this.#ordered.find(one => one.service === name);
      if (!provisioner || found.has(name)) return;
      found.add(name);
      provisioner.after.forEach(visit);
    };
    visit(service);
    return this.names().filter(name => found.has(name));
  }

  /** The service that the run goes on with now, if any. */
  nextOf(run: StoredRun): string | undefined {
    const isDone = (name: string) =>
      run.services.find(({ service }) => service === name)?.state ===
      'succeeded';
    const isReady = ({ service, state }: RunService) =>
      (state === 'pending' || state === 'running') &&
      run.released.includes(service) &&
      // The engine goes by the order of the run, which is the reverse one when it takes services away.
      (run.driver === 'engine' ||
        this.withPredecessors(service).every(
          name => name === service || isDone(name),
        ));
    return run.services.find(isReady)?.service;
  }
}
