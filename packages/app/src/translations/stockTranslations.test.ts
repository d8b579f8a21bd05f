import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import frenchShell from './fr/shell';
import { shellTranslationRef } from '../translation';

/** Packages that hold words of pages the portal does not show. */
const unused = ['@backstage/plugin-home', '@backstage/plugin-home-react'];

interface Ref {
  id: string;
  getDefaultMessages(): Record<string, string>;
}

const scope = resolve(
  dirname(require.resolve('@backstage/core-components/package.json')),
  '..',
);

/** Files of the installed packages that create a reference, found by their text. */
function translationFiles(): string[] {
  return readdirSync(scope)
    .filter(name => !unused.includes(`@backstage/${name}`))
    .flatMap(name => filesIn(join(scope, name, 'dist')))
    .filter(file => /translation\.esm\.js$/.test(file))
    .filter(file =>
      readFileSync(file, 'utf8').includes('createTranslationRef('),
    );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      file => join(folder, file),
    );
  } catch {
    return [];
  }
}

/** French messages by reference, read from the files of this folder. */
async function frenchMessages(): Promise<Map<string, Record<string, string>>> {
  const files = readdirSync(join(__dirname, 'fr')).filter(
    file => file !== 'shell.ts',
  );
  const modules = await Promise.all(
    files.map(file => import(`./fr/${file.replace(/\.ts$/, '')}`)),
  );
  return new Map(
    modules.map(({ default: messages }) => [messages.id, messages.messages]),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

describe('French of the stock plugins', () => {
  it('has every key of every reference that is installed', async () => {
    const french = await frenchMessages();
    const files = translationFiles();
    expect(files.length).toBeGreaterThan(10);
    const missing: string[] = [];
    for (const file of files) {
      const refs = Object.values<Ref>(await import(file));
      for (const ref of refs.filter(({ id }) => Boolean(id))) {
        const messages = french.get(ref.id);
        for (const [key, text] of Object.entries(ref.getDefaultMessages())) {
          const translated = messages?.[key];
          if (
            !translated ||
            String(placeholders(translated)) !== String(placeholders(text))
          ) {
            missing.push(`${ref.id}: ${key}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('has every word of the shell, with its placeholders', () => {
    const shell = shellTranslationRef as unknown as Ref;
    const french: Record<string, string> = frenchShell;
    const wrong = Object.entries(shell.getDefaultMessages()).filter(
      ([key, text]) =>
        String(placeholders(french[key] ?? '')) !== String(placeholders(text)),
    );
    expect(wrong).toEqual([]);
  });
});
