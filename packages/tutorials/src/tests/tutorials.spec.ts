import { test } from '@playwright/test';
import { readPage, type Step } from '../pages';
import { PagePlayer, Workshop } from '../workshop';
import { documentsIn } from './documents';

for (const { path, text } of documentsIn('tutoriels/pages')) {
  test(`${path} works from the first step to the last`, async () => {
    const steps = readPage(text);
    const workshop = await Workshop.open();
    try {
      const player = PagePlayer.create(workshop);
      for (const step of steps) {
        const title = `line ${step.line}: ${titleOf(step)}`;
        await test.step(title, async () => {
          await player.play(step).catch(error => {
            throw new Error(`${path}, ${title}\n${error.message}`);
          });
        });
      }
    } finally {
      await workshop.close();
    }
  });
}

function titleOf(step: Step): string {
  switch (step.kind) {
    case 'run':
      return step.code.split('\n')[0];
    case 'gesture':
      return step.name;
    case 'file':
    case 'excerpt':
    case 'check':
      return `${step.kind} ${step.path}`;
    default:
      return step.kind;
  }
}
