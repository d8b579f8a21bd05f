import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titledTutorials, tutorialTitle } from './tutorialTitles';

const pages = join(__dirname, '../../../../../docs/tutoriels/pages');

describe('titles of tutorials', () => {
  it('are those of the pages', () => {
    const slugs = readdirSync(pages)
      .filter(file => file.endsWith('.md') && file !== 'index.md')
      .map(file => file.replace(/\.md$/, ''));
    expect([...titledTutorials].sort()).toEqual(slugs.sort());
    for (const slug of slugs) {
      const [heading] = readFileSync(join(pages, `${slug}.md`), 'utf8').split(
        '\n',
      );
      expect(heading.replace(/^# |`/g, '')).toBe(tutorialTitle(slug).fr);
    }
  });

  it('fall back on the slug', () => {
    expect(tutorialTitle('toString').fr).toBe('toString');
  });
});
