import type { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CanelService } from '@cloud-pi-native/plugin-canel-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type {
  Dossier,
  DossierFormat,
  DossierSubject,
  DossierWriter,
} from '../services/DossierWriter';
import { buildDossier } from './buildDossier';
import type { DossierFacts } from './DossierFacts';
import { odtMimeType, writeOdt } from './writeOdt';
import { writePdf } from './writePdf';

interface PortalDossierWriterOptions {
  auth: AuthService;
  canel: Pick<CanelService, 'findCard'>;
  catalog: CatalogService;
  projects: Pick<ProjectsService, 'listAllProjects'>;
}

/** Gathers what the portal knows of an application, and writes it as a PDF or as an OpenDocument text. */
export class PortalDossierWriter implements DossierWriter {
  readonly #options: PortalDossierWriterOptions;

  static create(options: PortalDossierWriterOptions): PortalDossierWriter {
    return new PortalDossierWriter(options);
  }

  private constructor(options: PortalDossierWriterOptions) {
    this.#options = options;
  }

  async write(
    subject: DossierSubject,
    format: DossierFormat,
  ): Promise<Dossier> {
    const document = buildDossier(await this.#gather(subject));
    const { name } = parseEntityRef(subject.application.ref);
    return {
      contentType: format === 'pdf' ? 'application/pdf' : odtMimeType,
      fileName: `homologation-${name}-${subject.at.slice(0, 10)}.${format}`,
      body: format === 'pdf' ? writePdf(document) : writeOdt(document),
    };
  }

  async #gather(subject: DossierSubject): Promise<DossierFacts> {
    const { auth, canel, catalog, projects } = this.#options;
    const { application, credentials } = subject;
    const [card, { items: parts }, all] = await Promise.all([
      canel.findCard(parseEntityRef(application.ref).name, { credentials }),
      catalog.getEntities(
        {
          filter: {
            kind: ['Component', 'API', 'Resource'],
            'relations.partOf': application.ref,
          },
          order: [{ field: 'metadata.name', order: 'asc' }],
        },
        { credentials },
      ),
      // Who may read the conformity of an application may read what its projects declare.
      projects.listAllProjects({
        credentials: await auth.getOwnServiceCredentials(),
      }),
    ]);
    return {
      ...subject,
      card,
      parts,
      projects: all
        .filter(
          one =>
            one.applicationRef === application.ref && one.state !== 'archived',
        )
        .sort((one, other) => (one.slug < other.slug ? -1 : 1)),
    };
  }
}
