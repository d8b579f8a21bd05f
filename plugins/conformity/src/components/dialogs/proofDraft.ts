import type { Proof } from '@cloud-pi-native/plugin-conformity-common';

/** Fields of a proof that must be filled, by the name of their message. */
export type ProofField = 'url' | 'linkTitle' | 'repository' | 'path' | 'check';

/** The fields that are still to be filled. */
export function emptyProofFields(proof: Proof): ProofField[] {
  const values = valuesOf(proof);
  return (Object.keys(values) as ProofField[]).filter(
    field => values[field]?.trim() === '',
  );
}

/** Whether a text is the whole address of a page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim());
}

/** The proof as it is sent: without spaces around, and without a revision that says nothing. */
export function trimmedProof(proof: Proof): Proof {
  switch (proof.kind) {
    case 'link':
      return { ...proof, url: proof.url.trim(), title: proof.title.trim() };
    case 'file': {
      const { revision, ...file } = proof;
      return {
        ...file,
        repository: file.repository.trim(),
        path: file.path.trim(),
        ...(revision?.trim() && { revision: revision.trim() }),
      };
    }
    default:
      return proof;
  }
}

function valuesOf(proof: Proof): Partial<Record<ProofField, string>> {
  switch (proof.kind) {
    case 'link':
      return { url: proof.url, linkTitle: proof.title };
    case 'file':
      return { repository: proof.repository, path: proof.path };
    default:
      return { check: proof.check };
  }
}
