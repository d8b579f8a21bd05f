import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  projectReadPermission,
  type Project,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/** Makes a document of each project. Only who may see a project finds it. */
export class ProjectCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'projects';
  readonly visibilityPermission = projectReadPermission;
  readonly #auth: AuthService;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    projects: ProjectsService;
  }): ProjectCollatorFactory {
    return new ProjectCollatorFactory(options.auth, options.projects);
  }

  private constructor(auth: AuthService, projects: ProjectsService) {
    this.#auth = auth;
    this.#projects = projects;
  }

  async getCollator(): Promise<Readable> {
    const projects = await this.#projects.listAllProjects({
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return Readable.from(projects.map(documentOf));
  }
}

function documentOf(project: Project): IndexableDocument {
  const { slug, name, description, organisation, repositories } = project;
  return {
    title: name,
    text: [
      description,
      organisation,
      project.applicationTitle,
      ...repositories.map(one => one.name),
    ]
      .filter(text => text)
      .join(' : '),
    location: `/projets/${slug}`,
    authorization: { resourceRef: slug },
  };
}
