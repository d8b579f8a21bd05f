import { readFile } from 'node:fs/promises';
import { checkCommands, checkFile, type Problem } from '../checks';
import {
  type ExcerptStep,
  type FileStep,
  type RunStep,
  type Step,
  type VariablesStep,
} from '../pages';
import { findMissingLine } from './findMissingLine';
import type { Workshop } from './Workshop';

/** Does on a workshop, one after the other, everything that a page says. */
export class PagePlayer {
  static create(workshop: Workshop): PagePlayer {
    return new PagePlayer(workshop);
  }

  #output = '';

  private constructor(private readonly workshop: Workshop) {}

  /** @throws Error with the place in the page, when a step does not go as the page says */
  async play(step: Step): Promise<void> {
    switch (step.kind) {
      case 'variables':
        return this.#setVariables(step);
      case 'run':
        return this.#run(step);
      case 'expected': {
        const missing = findMissingLine(step.lines, this.#output);
        if (missing !== undefined) {
          throw new Error(`"${missing}" was not printed:\n${this.#output}`);
        }
        return undefined;
      }
      case 'file':
        return this.#writeFile(step);
      case 'excerpt':
        return this.#compareExcerpt(step);
      case 'grammar':
        return refuseProblems(await checkCommands(step.code));
      case 'gesture':
        return this.workshop.gesture(step.name, step.options);
      case 'check':
        return refuseProblems(
          await checkFile(this.workshop.path(step.path), step.checks),
        );
      default:
        if (step.language === 'mermaid') return undefined;
        throw new Error('nothing says what this code block is: mark it');
    }
  }

  async #setVariables({ names, kept, code }: VariablesStep): Promise<void> {
    const replaced = names.filter(name => !kept.includes(name));
    const values = await this.workshop.variables(replaced);
    const lines = Object.entries(values).map(
      ([name, value]) => `export ${name}='${value}'`,
    );
    await this.workshop.run([code, ...lines].join('\n'));
  }

  async #run({ code, exitCode }: RunStep): Promise<void> {
    const outcome = await this.workshop.run(code);
    this.#output = outcome.output;
    const failed = exitCode === 0 ? outcome.failedLines : [];
    if (outcome.exitCode !== exitCode || failed.length > 0) {
      throw new Error(
        [
          `ended with ${outcome.exitCode} rather than ${exitCode}`,
          ...failed.map(line => `failed: ${code.split('\n')[line - 1]}`),
          outcome.output,
        ].join('\n'),
      );
    }
  }

  async #writeFile({ path, content, refusedBy }: FileStep): Promise<void> {
    await this.workshop.write(path, content);
    const problems = await checkFile(this.workshop.path(path));
    const unmet = refusedBy.filter(
      rule => !problems.some(problem => problem.rule === rule),
    );
    if (unmet.length > 0) {
      throw new Error(`${path} is not refused by ${unmet.join(', ')}`);
    }
    refuseProblems(problems.filter(({ rule }) => !refusedBy.includes(rule)));
  }

  async #compareExcerpt({ path, content }: ExcerptStep): Promise<void> {
    const whole = await readFile(this.workshop.path(path), 'utf8');
    if (!whole.includes(content.trim())) {
      throw new Error(`${path} does not hold this excerpt`);
    }
  }
}

function refuseProblems(problems: Problem[]): void {
  if (problems.length > 0) {
    throw new Error(
      problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
    );
  }
}
