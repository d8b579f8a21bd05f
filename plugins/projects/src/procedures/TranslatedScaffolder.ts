import ObservableImpl from 'zen-observable';
import type { AppLanguageApi } from '@backstage/frontend-plugin-api';
import type {
  LogEvent,
  ScaffolderApi,
  ScaffolderTask,
} from '@backstage/plugin-scaffolder-common';
import {
  readTemplateWords,
  translateTexts,
  type TemplateWords,
} from './templateWords';

const noWords: TemplateWords = {};

type Subscription = ReturnType<
  ReturnType<ScaffolderApi['streamLogs']>['subscribe']
>;

/** The scaffolder with the texts of its templates in the reader's language, in the wizards and in their tasks. */
export class TranslatedScaffolder {
  static create(options: {
    scaffolder: ScaffolderApi;
    languageApi: AppLanguageApi;
  }): ScaffolderApi {
    const { scaffolder } = options;
    const translated = new TranslatedScaffolder(
      scaffolder,
      options.languageApi,
    );
    return Object.assign(Object.create(scaffolder) as ScaffolderApi, {
      getTemplateParameterSchema: translated.getTemplateParameterSchema,
      getTask: translated.getTask,
      streamLogs: translated.streamLogs,
    });
  }

  private constructor(
    private readonly scaffolder: ScaffolderApi,
    private readonly languageApi: AppLanguageApi,
  ) {}

  readonly getTemplateParameterSchema: ScaffolderApi['getTemplateParameterSchema'] =
    async (templateRef, options) => {
      const schema = await this.scaffolder.getTemplateParameterSchema(
        templateRef,
        options,
      );
      return this.#isFrench()
        ? schema
        : translateTexts(schema, readTemplateWords(schema.presentation));
    };

  readonly getTask: ScaffolderApi['getTask'] = async (taskId, options) => {
    const task = await this.scaffolder.getTask(taskId, options);
    const words = await this.#wordsOf(task);
    const { spec } = task;
    const entity = translateTexts(spec.templateInfo?.entity, words);
    return {
      ...task,
      spec: {
        ...spec,
        steps: spec.steps.map(step => ({
          ...step,
          name: words[step.name] ?? step.name,
        })),
        ...(spec.templateInfo && {
          templateInfo: { ...spec.templateInfo, entity },
        }),
      },
    };
  };

  readonly streamLogs: ScaffolderApi['streamLogs'] = (request, options) =>
    new ObservableImpl<LogEvent>(observer => {
      let inner: Subscription | undefined;
      let isOver = false;
      const follow = (words: TemplateWords) => {
        if (isOver) return;
        inner = this.scaffolder.streamLogs(request, options).subscribe({
          next: event => observer.next(translateEvent(event, words)),
          error: error => observer.error(error),
          complete: () => observer.complete(),
        });
      };
      this.scaffolder
        .getTask(request.taskId)
        .then(task => this.#wordsOf(task))
        // The page says itself that the task cannot be read.
        .catch(() => noWords)
        .then(follow);
      return () => {
        isOver = true;
        inner?.unsubscribe();
      };
    });

  async #wordsOf(task: ScaffolderTask): Promise<TemplateWords> {
    const templateRef = task.spec.templateInfo?.entityRef;
    if (!templateRef || this.#isFrench()) return noWords;
    try {
      const { presentation } = await this.scaffolder.getTemplateParameterSchema(
        templateRef,
      );
      return readTemplateWords(presentation);
    } catch {
      // The template is gone, or is not for this person: the task stays in the language in which it was written.
      return noWords;
    }
  }

  #isFrench(): boolean {
    return this.languageApi.getLanguage().language.startsWith('fr');
  }
}

/** The last event holds texts of the template, in what it says at the end; the others hold none. */
function translateEvent(event: LogEvent, words: TemplateWords): LogEvent {
  return event.type === 'completion'
    ? { ...event, body: translateTexts(event.body, words) }
    : event;
}
