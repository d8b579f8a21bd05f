import type {
  ApplicationCard,
  ApplicationFilter,
  ApplicationList,
  ApplicationSummary,
  AttributeValue,
  FacetCount,
  Homologation,
  SavedView,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationQuery,
  CanelApi,
  ExportFormat,
  ExportOptions,
} from '../api/CanelApi';
import {
  conges,
  dashboard,
  others,
  paie,
  paieCard,
  paieImpact,
  paieNeighbourhood,
} from './fixtures';

/** The backend of the map in memory: it filters, sorts and pages, and remembers what it is told. */
export class FakeCanel implements CanelApi {
  static create(changes: Partial<CanelApi> = {}): FakeCanel {
    return Object.assign(new FakeCanel(), changes);
  }

  /** What was asked, in order. */
  readonly calls: { method: string; given: unknown[] }[] = [];
  card: ApplicationCard = paieCard;
  views: SavedView[] = [];

  private constructor() {}

  async listApplications(
    query: ApplicationQuery = {},
  ): Promise<ApplicationList> {
    this.note('listApplications', query);
    const { filter, sort, order, offset = 0, limit = 50 } = query;
    const found = [paie, conges, ...others].filter(one => keeps(filter, one));
    if (sort === 'title') {
      found.sort((a, b) => a.title.localeCompare(b.title));
      if (order === 'desc') found.reverse();
    }
    return {
      items: found.slice(offset, offset + limit),
      total: found.length,
      facets: {
        protection: countsOf(found, ({ values }) => values.protection),
        owner: countsOf(found, ({ owner }) => owner),
        alert: found
          .flatMap(({ alerts }) => alerts)
          .map(value => ({ value, label: { fr: value, en: value }, count: 1 })),
      },
      version: 1,
    };
  }

  async getApplication(name: string) {
    this.note('getApplication', name);
    return this.card;
  }

  async setAttribute(name: string, attribute: string, value: AttributeValue) {
    this.note('setAttribute', name, attribute, value);
  }

  async removeAttribute(name: string, attribute: string) {
    this.note('removeAttribute', name, attribute);
  }

  async recordHomologation(name: string, given: Omit<Homologation, 'id'>) {
    this.note('recordHomologation', name, given);
    this.card = {
      ...this.card,
      homologations: [...this.card.homologations, { id: 'h2', ...given }],
    };
  }

  async correctHomologation(name: string, given: Homologation) {
    this.note('correctHomologation', name, given);
  }

  async getImpact(...given: Parameters<CanelApi['getImpact']>) {
    this.note('getImpact', ...given);
    return paieImpact;
  }

  async getNeighbourhood(...given: Parameters<CanelApi['getNeighbourhood']>) {
    this.note('getNeighbourhood', ...given);
    return paieNeighbourhood;
  }

  async getDashboard() {
    return dashboard;
  }

  async exportAs(format: ExportFormat, options?: ExportOptions) {
    this.note('exportAs', format, options);
    return { name: `applications.${format}`, content: new Blob(['x']) };
  }

  async listViews() {
    return { items: this.views };
  }

  async saveView(view: Omit<SavedView, 'id' | 'author'>) {
    const saved = { ...view, id: 'v1', author: 'user:default/alice.archi' };
    this.views = [...this.views, saved];
    return saved;
  }

  async removeView(id: string) {
    this.views = this.views.filter(view => view.id !== id);
  }

  getMap = unasked;
  getMatrix = unasked;
  getLandscape = unasked;
  listCalendar = unasked;
  getCompleteness = unasked;
  listChanges = unasked;
  listSources = unasked;
  startReading = unasked;
  planImport = unasked;
  getImport = unasked;
  applyImport = unasked;
  getImportModel = unasked;

  /** What the last call of a method was given. */
  lastCall(method: keyof CanelApi): unknown[] | undefined {
    return this.calls.filter(call => call.method === method).at(-1)?.given;
  }

  private note(method: keyof CanelApi, ...given: unknown[]) {
    this.calls.push({ method, given });
  }
}

async function unasked(): Promise<never> {
  throw new Error('No test of this package asks for it.');
}

function keeps(
  filter: ApplicationFilter | undefined,
  application: ApplicationSummary,
): boolean {
  const { text = '', facets = {} } = filter ?? {};
  const { title, values, alerts, owner } = application;
  return (
    title.toLowerCase().includes(text.toLowerCase()) &&
    Object.entries(facets).every(([facet, accepted]) =>
      accepted.some(value => {
        if (facet === 'alert') return alerts.some(id => id === value);
        if (facet === 'owner') return (owner ?? '') === value;
        return String(values[facet] ?? '') === value;
      }),
    )
  );
}

function countsOf(
  found: readonly ApplicationSummary[],
  valueOf: (one: ApplicationSummary) => AttributeValue | undefined,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const one of found) {
    const value = String(valueOf(one) ?? '');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({
    value,
    label:
      value === 'group:default/drh'
        ? { fr: 'Direction des ressources humaines', en: 'Human resources' }
        : { fr: value, en: value },
    count,
  }));
}
