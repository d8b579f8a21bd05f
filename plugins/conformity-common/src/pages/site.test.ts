import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { readContent, siteFolder } from '../../scripts/readContent';
import { publishedRequirements } from '../__testUtils__/publishedRequirements';
import { findRequirementProblems } from '../requirements';
import { renderSite } from './renderSite';

const content = readContent();
const files = renderSite(content);

/** Where the links of a page of the site lead, without their anchors. */
function linksOf(page: string): string[] {
  const text = page.replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link);
}

describe('the requirements of the CCT', () => {
  it('hold together', () => {
    expect(
      findRequirementProblems(content.requirements, [
        ...content.tutorials.keys(),
      ]),
    ).toEqual([]);
  });

  it('are those of the published list, with their level', () => {
    const kept = content.requirements.map(
      ({ key, sourceId, family, level }) => ({ key, sourceId, family, level }),
    );
    expect(kept).toHaveLength(publishedRequirements.length);
    expect(kept).toEqual(expect.arrayContaining(publishedRequirements));
  });

  it('say so when the source gives their number twice', () => {
    const repeated = content.requirements.filter(
      ({ sourceId }) =>
        content.requirements.filter(one => one.sourceId === sourceId).length >
        1,
    );
    expect(repeated).toHaveLength(4);
    for (const { sourceNote } of repeated) {
      expect(sourceNote).toMatch(/EXI-ORG-1[67]/);
    }
  });

  it('each have a hand-written part, with an example', () => {
    expect([...content.satisfying.keys()].sort()).toEqual(
      content.requirements.map(({ name }) => name).sort(),
    );
    for (const [name, text] of content.satisfying) {
      expect([name, text]).toEqual([
        name,
        expect.stringMatching(/^(```|\| )/m),
      ]);
      // Its headings come below the one that the page gives it.
      expect(text.replace(/^```.*?^```/gms, '')).not.toMatch(/^##? /m);
    }
  });
});

describe('the site of the CCT', () => {
  it.each([...files])('has %s as the data says', (path, text) => {
    expect(readFileSync(join(siteFolder, path), 'utf8')).toBe(text);
  });

  it('has no page that nothing says', () => {
    for (const folder of ['pages/exigences', 'pages/familles']) {
      for (const file of readdirSync(join(siteFolder, folder))) {
        expect([...files.keys()]).toContain(`${folder}/${file}`);
      }
    }
  });

  it('has links that lead somewhere', () => {
    const pages = readdirSync(join(siteFolder, 'pages'), {
      recursive: true,
      encoding: 'utf8',
    }).filter(path => path.endsWith('.md'));
    const missing = pages.flatMap(path =>
      linksOf(readFileSync(join(siteFolder, 'pages', path), 'utf8'))
        .filter(link => !leadsSomewhere(path, link))
        .map(link => `${path} → ${link}`),
    );
    expect(missing).toEqual([]);
  });
});

function leadsSomewhere(path: string, link: string): boolean {
  if (/^(https|mailto):/.test(link)) return true;
  const tutorial = /^\/docs\/default\/component\/tutoriels\/([^/]*)\/?$/.exec(
    link,
  );
  if (tutorial) return !tutorial[1] || content.tutorials.has(tutorial[1]);
  if (link.startsWith('/docs/default/component/')) {
    return /^\/docs\/default\/component\/(cct|portail)\//.test(link);
  }
  return existsSync(join(siteFolder, 'pages', path, '..', link));
}
