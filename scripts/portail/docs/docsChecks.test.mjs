import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinks } from './checkLinks.mjs';
import { checkPictures } from './checkPictures.mjs';
import { checkRequirementKeys } from './checkRequirementKeys.mjs';
import { checkSpelling, unknownWords } from './checkSpelling.mjs';
import { frenchDictionary } from './frenchDictionary.mjs';
import { checkOrder } from './ownWords.mjs';
import { readPage } from './readPage.mjs';

/** A page as MkDocs writes it. */
function page(content, { site = 'cct', path = 'normes/' } = {}) {
  return readPage({
    site,
    path,
    html: `<html><body><main class="md-content"><article>${content}</article></main></body></html>`,
  });
}

const files = new Map([
  ['cct', new Set(['index.html', 'normes/index.html', 'plan.png'])],
  ['portail', new Set(['index.html', 'faq/index.html'])],
]);

describe('the links of the documentation', () => {
  const entities = new Set([
    'component:default/cct',
    'template:default/demande-acces',
  ]);
  const problems = link =>
    checkLinks({
      pages: [
        page(`<h2 id="iso">ISO</h2><a href="${link}">x</a>`),
        page('<h2 id="acces">Accès</h2>', { site: 'portail', path: 'faq/' }),
      ],
      files,
      entities,
    });

  for (const link of [
    '..',
    '../plan.png',
    '#iso',
    '../normes/#iso',
    '/docs/default/component/portail/faq/#acces',
    '/docs/default/component/portail/faq',
    '/docs/default/component/portail/',
    '/catalog/default/component/cct',
    '/catalog/default/Component/cct/docs',
    '/create/templates/default/demande-acces',
    'https://exemple.gouv.fr',
    'mailto:aide@exemple.gouv.fr',
  ]) {
    it(`lets ${link} through`, () => assert.deepEqual(problems(link), []));
  }

  for (const [link, reason] of [
    ['../exigences/', 'a page that is not in the site'],
    ['../absent.png', 'a page that is not in the site'],
    ['#rgaa', 'an anchor that its page has not'],
    ['/docs/default/component/portail/faq/#nulle', 'an anchor that its page'],
    ['/docs/default/component/portail/guide/', 'a page that is not in'],
    ['/docs/default/component/wiki/', 'which is not one'],
    ['/catalog/default/component/absent', 'no file of catalog-info declares'],
    ['/create/templates/default/absent', 'no file of catalog-info declares'],
    ['/projects', 'leads out of the documentation'],
  ]) {
    it(`stops ${link}`, () => {
      const [problem, ...others] = problems(link);
      assert.deepEqual(others, []);
      assert.match(problem, /^cct\/normes\/: /);
      assert.ok(problem.includes(reason), problem);
    });
  }
});

it('pictures are there, and can be read by somebody who does not see them', () => {
  const diagram = '<pre class="mermaid"><code>flowchart LR\n';
  assert.deepEqual(
    checkPictures({
      pages: [
        page('<img src="../plan.png" alt="Plan">'),
        page(`${diagram}  accTitle: Ordre\n A --&gt; B</code></pre>`),
        page('<img class="twemoji" src="x" alt="">'),
      ],
      files,
    }),
    [],
  );
  const found = checkPictures({
    pages: [
      page('<img src="../plan.png" alt=" ">'),
      page('<img src="absent.png" alt="Plan">'),
      page('<img src="https://exemple.fr/plan.png" alt="Plan">'),
      page(`${diagram} A --&gt; B</code></pre>`),
    ],
    files,
  });
  assert.deepEqual(
    found.map(line => line.replace('cct/normes/: ', '')),
    [
      'the image ../plan.png has no alternative text',
      'the image absent.png is not there',
      'the image https://exemple.fr/plan.png is not there',
      'the diagram « flowchart LR » has no title: add a line « accTitle: … »',
    ],
  );
});

it('a requirement that nobody declares is named with its file and line', () => {
  const known = new Set(['EXI-ORG-16', 'EXI-ORG-16bis']);
  const text = 'EXI-ORG-16 et EXI-ORG-16bis\n\nvoir EXI-ORG-99.';
  assert.deepEqual(
    checkRequirementKeys({ texts: [{ file: 'docs/a.md', text }], known }),
    ['docs/a.md:3: EXI-ORG-99 is no requirement of catalog-info'],
  );
});

describe('the spelling of the documentation', () => {
  const isWord = frenchDictionary();

  for (const [text, unknown] of [
    ['L’équipe qu’il aide s’y connaît, aujourd’hui et peut-être demain.', []],
    ['Élèves, Œuvres, ÉTAT, API, GitOps, EXI-ARCH-18 et v1.2.', []],
    ['Voir https://exemple.gouv.fr/abc, app.yaml ou a/b.', []],
    ['Le message « unable to validate the request » arrive.', []],
    ['Une erreurr de frappe.', ['erreurr']],
    ['Il faut acceder à l’environement.', ['acceder', 'environement']],
    ['Il dit « Une erreurr de frappe ».', ['erreurr']],
  ]) {
    it(`finds ${JSON.stringify(unknown)} in « ${text} »`, () =>
      assert.deepEqual(
        unknownWords(text, isWord).map(word => word.replace(/^l’/, '')),
        unknown,
      ));
  }

  it('reads alternatives and prose, neither code nor what is in another language', () => {
    const pages = [
      page(`<h1>Normmes<a class="headerlink">¶</a></h1>
        <p>Un <code>codde</code> et <span lang="en">cheese</span>, <em>single point of failure</em>.</p>
        <ul><li>Lire<p>encorre</p></li></ul><pre><code>abcdd</code></pre>
        <img src="x" alt="Plann">`),
    ];
    assert.deepEqual(
      checkSpelling({ pages, isWord, ownWords: [] }).map(
        line => /« (\S+) » in/.exec(line)?.[1],
      ),
      ['Normmes', 'encorre', 'Plann'],
    );
  });

  it('takes the words of the project, and asks to remove those that are used no more', () => {
    const pages = [
      page('<p>Un cluster rootless chez Red Hat. Une image red.</p>'),
    ];
    const ownWords = ['absent', 'Red Hat', 'rootless'];
    assert.deepEqual(
      checkSpelling({ pages, isWord, ownWords }).map(line => line.slice(0, 23)),
      ['cct/normes/: « red » in', 'docs/mots.txt: « absent'],
    );
  });

  it('wants the list sorted, each word once', () => {
    assert.deepEqual(checkOrder(['Argo', 'chart', 'état', 'Yarn']), []);
    assert.equal(checkOrder(['chart', 'Argo']).length, 1);
    assert.equal(checkOrder(['chart', 'chart']).length, 1);
  });
});
