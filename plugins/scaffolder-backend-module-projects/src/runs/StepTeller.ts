import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RunStep } from '@cloud-pi-native/plugin-projects-common';

type StepLogger = Pick<LoggerService, 'info' | 'warn' | 'error'>;

/** Says each line of the log of a step once, in French: a task has one log for all its readers. */
export class StepTeller {
  private readonly told = new Map<string, number>();

  static create(options: { logger: StepLogger }): StepTeller {
    return new StepTeller(options.logger);
  }

  private constructor(private readonly logger: StepLogger) {}

  tell(step: RunStep): void {
    const told = this.told.get(step.id);
    if (told === undefined) {
      if (step.state === 'pending') return;
      this.logger.info(`▸ ${step.target}`);
    }
    for (const { level, message } of step.log.slice(told ?? 0)) {
      if (level === 'error') this.logger.error(message.fr);
      else if (level === 'warning') this.logger.warn(message.fr);
      else this.logger.info(message.fr);
    }
    this.told.set(step.id, step.log.length);
  }
}
