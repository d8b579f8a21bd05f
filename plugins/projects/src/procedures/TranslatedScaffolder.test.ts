import ObservableImpl from 'zen-observable';
import type {
  LogEvent,
  ScaffolderApi,
  ScaffolderTask,
} from '@backstage/plugin-scaffolder-common';
import { translatedScaffolder } from '../__testUtils__/translatedScaffolder';

const task: ScaffolderTask = {
  id: 't1',
  status: 'completed',
  createdAt: '2026-11-22T10:00:00Z',
  spec: {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    parameters: { repository: 'Dépôt' },
    steps: [{ id: 'add', name: 'Ajouter le dépôt', action: 'Ajouter' }],
    output: {},
    templateInfo: {
      entityRef: 'template:default/ajouter-depot',
      entity: {
        metadata: { name: 'ajouter-depot', title: 'Ajouter un dépôt' },
      },
    },
  },
};

const event = (
  type: LogEvent['type'],
  body: LogEvent['body'] & { output?: object },
): LogEvent => ({ id: 1, taskId: 't1', createdAt: task.createdAt, type, body });

const events = [
  event('log', { message: 'Ajouter le dépôt' }),
  event('completion', {
    message: 'done',
    output: { links: [{ title: 'Page du projet', url: '/projets/x' }] },
  }),
];

const create = (language: 'fr' | 'en', more: Partial<ScaffolderApi> = {}) =>
  translatedScaffolder(language, {
    getTask: async () => task,
    streamLogs: () => ObservableImpl.from(events),
    retry: async () => ({ id: 'again' }),
    ...more,
  });

function read(api: ScaffolderApi): Promise<LogEvent[]> {
  const received: LogEvent[] = [];
  return new Promise((resolve, reject) => {
    api.streamLogs({ taskId: 't1' }).subscribe({
      next: one => received.push(one),
      error: reject,
      complete: () => resolve(received),
    });
  });
}

describe('TranslatedScaffolder', () => {
  it('gives a task and its end in English, and leaves what was answered', async () => {
    const api = create('en');
    const { spec } = await api.getTask('t1');
    expect(spec.steps).toEqual([
      { id: 'add', name: 'Add the repository', action: 'Ajouter' },
    ]);
    expect(spec.templateInfo?.entity?.metadata.title).toBe('Add a repository');
    expect(spec.parameters).toEqual({ repository: 'Dépôt' });
    const [log, completion] = await read(api);
    expect(log).toEqual(events[0]);
    expect(completion.body).toMatchObject({
      output: { links: [{ title: 'Page of the project', url: '/projets/x' }] },
    });
  });

  it('leaves the French as it is, and the rest of the scaffolder too', async () => {
    const api = create('fr');
    expect(await api.getTask('t1')).toEqual(task);
    expect(await read(api)).toEqual(events);
    expect(await api.retry('t1')).toEqual({ id: 'again' });
  });

  it('shows the task in French when its template cannot be read any more', async () => {
    const getTemplateParameterSchema = async () => {
      throw new Error('Template not found');
    };
    const api = create('en', { getTemplateParameterSchema });
    expect(await api.getTask('t1')).toEqual(task);
    expect(await read(api)).toEqual(events);
  });
});
