import type { DossierDocument } from './DossierBlock';
import type { DossierFacts } from './DossierFacts';
import { DossierText } from './DossierText';
import { architectureBlocks } from './parts/architectureBlocks';
import { conformityBlocks } from './parts/conformityBlocks';
import { derogationBlocks } from './parts/derogationBlocks';
import { historyBlocks } from './parts/historyBlocks';
import { identityBlocks } from './parts/identityBlocks';
import { scanBlocks } from './parts/scanBlocks';

/** The homologation file of an application: the same facts give the same document. */
export function buildDossier(facts: DossierFacts): DossierDocument {
  const { application, at, language } = facts;
  const text = DossierText.create(language);
  const title = `${text.word('title')} – ${application.title}`;
  return {
    title,
    language,
    at,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: `${text.word('asOf')} ${text.day(at)}.` },
      text.paragraph('contents'),
      ...identityBlocks(facts, text),
      ...architectureBlocks(facts, text),
      ...conformityBlocks(facts, text),
      ...derogationBlocks(facts, text),
      ...scanBlocks(facts, text),
      ...historyBlocks(facts, text),
    ],
  };
}
