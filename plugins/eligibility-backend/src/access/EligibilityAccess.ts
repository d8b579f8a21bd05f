import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  eligibilityAnswerPermission,
  eligibilityReadPermission,
  type eligibilityResourceType,
} from '@cloud-pi-native/plugin-eligibility-common';
import type {
  Caller,
  ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type {
  DiagnosticStore,
  StoredDiagnostic,
} from '../stores/DiagnosticStore';
import type { Application, ApplicationReader } from './ApplicationReader';
import type { EligibilityQuery, EligibilityResource } from './resources';

type DiagnosticPermission = ResourcePermission<typeof eligibilityResourceType>;

/** Who makes a request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** A questionnaire that the visitor may read. */
export interface FoundDiagnostic {
  diagnostic: StoredDiagnostic;
  mayAnswer: boolean;
}

const refusals: Readonly<Record<string, string>> = {
  [eligibilityReadPermission.name]:
    'A questionnaire is read by who began it, by the members of the projects of the application and by its owner',
  [eligibilityAnswerPermission.name]:
    'A questionnaire is answered by who began it, by an administrator, a DevOps or a developer of a project of the application, by its owner and by the Service Team',
};

/** Says which questionnaires visitors see and may answer. What is refused and would change something goes to the trail. */
export class EligibilityAccess {
  readonly #options: Parameters<typeof EligibilityAccess.create>[0];

  static create(options: {
    applications: ApplicationReader;
    audit: AuditLog;
    authorizer: ResourceAuthorizer<
      EligibilityResource,
      EligibilityQuery,
      typeof eligibilityResourceType
    >;
    diagnostics: DiagnosticStore;
    permissions: PermissionsService;
  }): EligibilityAccess {
    return new EligibilityAccess(options);
  }

  private constructor(options: Parameters<typeof EligibilityAccess.create>[0]) {
    this.#options = options;
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(permission: BasicPermission, visitor: Visitor): Promise<void> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials: visitor.credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      await this.#refuse(permission, visitor);
    }
  }

  /** Throws a `NotAllowedError` unless the visitor may answer for an application of the catalog. */
  async toApplication(
    application: Application,
    visitor: Visitor,
  ): Promise<void> {
    const [{ mayAnswer }] = await this.#rightsOn([{ application }], visitor);
    if (!mayAnswer) {
      await this.#refuse(eligibilityAnswerPermission, visitor, application.ref);
    }
  }

  /**
   * A questionnaire that the visitor may read. Throws a `NotFoundError` for one of an application that the catalog
   * hides from them, as for one that does not exist.
   */
  async find(
    id: string,
    visitor: Visitor,
    permission: DiagnosticPermission = eligibilityReadPermission,
  ): Promise<FoundDiagnostic> {
    const stored = await this.#options.diagnostics.find(id);
    const [shown] = await this.#shownTo(stored ? [stored] : [], visitor);
    if (!shown) {
      throw new NotFoundError(
        `There is no questionnaire ${id}, or it is not yours to see`,
      );
    }
    const [{ mayRead, mayAnswer }] = await this.#rightsOn([shown], visitor);
    const isAllowed =
      permission.name === eligibilityAnswerPermission.name
        ? mayRead && mayAnswer
        : mayRead;
    if (!isAllowed) {
      await this.#refuse(permission, visitor, shown.diagnostic.title);
    }
    return { diagnostic: shown.diagnostic, mayAnswer };
  }

  /** Those of some questionnaires that the visitor may read. */
  async filter(
    diagnostics: readonly StoredDiagnostic[],
    visitor: Visitor,
  ): Promise<StoredDiagnostic[]> {
    const { kind } = await this.#options.authorizer.filterOf(
      eligibilityReadPermission,
      visitor.credentials,
    );
    if (kind === 'nothing') {
      await this.#refuse(eligibilityReadPermission, visitor);
    }
    const shown = await this.#shownTo(diagnostics, visitor);
    const rights = await this.#rightsOn(shown, visitor);
    return shown
      .filter((_, index) => rights[index].mayRead)
      .map(({ diagnostic }) => diagnostic);
  }

  /** The person who acts: what a project answers is never said by a service. */
  requirePerson({ caller }: Visitor): string {
    if (caller.userRef === undefined) {
      throw new NotAllowedError(
        'This is for a person to do, not for a service',
      );
    }
    return caller.userRef;
  }

  /** Questionnaires with their applications, without those whose application the catalog hides. */
  async #shownTo(
    diagnostics: readonly StoredDiagnostic[],
    { credentials }: Visitor,
  ): Promise<{ diagnostic: StoredDiagnostic; application?: Application }[]> {
    const refs = diagnostics.flatMap(({ application }) =>
      application === undefined ? [] : [application],
    );
    const seen = await this.#options.applications.findAll(
      [...new Set(refs)],
      credentials,
    );
    return diagnostics.flatMap(diagnostic => {
      if (diagnostic.application === undefined) return [{ diagnostic }];
      const application = seen.get(diagnostic.application);
      return application ? [{ diagnostic, application }] : [];
    });
  }

  async #rightsOn(
    items: readonly {
      diagnostic?: StoredDiagnostic;
      application?: Application;
    }[],
    { credentials, caller }: Visitor,
  ): Promise<{ mayRead: boolean; mayAnswer: boolean }[]> {
    const { userRef } = caller;
    const roles =
      userRef !== undefined && items.some(({ application }) => application)
        ? await this.#options.applications.rolesOf(userRef)
        : new Map<string, ProjectRole[]>();
    const rights = await this.#options.authorizer.areAllowedOn(
      [eligibilityReadPermission, eligibilityAnswerPermission],
      items.map(
        ({ diagnostic, application }): EligibilityResource => ({
          owner: application?.owner,
          author: diagnostic?.author,
          members:
            application && userRef !== undefined
              ? (roles.get(application.ref) ?? []).map(role => ({
                  userRef,
                  role,
                }))
              : [],
        }),
      ),
      credentials,
    );
    return rights.map(([mayRead, mayAnswer]) => ({
      mayRead,
      mayAnswer: mayAnswer && userRef !== undefined,
    }));
  }

  async #refuse(
    permission: Permission,
    { caller }: Visitor,
    target?: string,
  ): Promise<never> {
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
        ...(target && { target }),
      });
    }
    throw new NotAllowedError(
      `${
        refusals[permission.name] ?? 'This is not given to you'
      } (permission '${permission.name}')`,
    );
  }
}
