import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { natureWords } from '../words';

/** What the application is made of, where it runs, and what flows in and out of it. */
export function architectureBlocks(
  { application, card, parts, projects }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const flows = (card?.flows ?? []).map(flow => [
    flow.otherTitle,
    text.word(flow.source === application.ref ? 'outgoing' : 'incoming'),
    text.in(natureWords[flow.nature]),
    [flow.protocol, flow.port].filter(part => part !== undefined).join(' '),
    flow.sensitivity ?? '',
  ]);
  return [
    text.heading(2, 'architecture'),
    ...(parts.length > 0
      ? [
          {
            kind: 'list' as const,
            items: parts.map(({ kind, metadata }) =>
              [
                `${metadata.title ?? metadata.name} (${kind})`,
                metadata.description,
              ]
                .filter(part => part)
                .join(' – '),
            ),
          },
        ]
      : []),
    text.heading(3, 'environments'),
    text.table(
      'environments',
      ['name', 'project', 'stage', 'cluster'],
      projects.flatMap(({ slug, environments }) =>
        environments.map(one => [one.name, slug, one.stage, one.cluster]),
      ),
      'noProject',
    ),
    text.heading(3, 'repositories'),
    text.table(
      'repositories',
      ['name', 'project', 'purpose', 'source'],
      projects.flatMap(({ slug, repositories }) =>
        repositories.map(one => [one.name, slug, one.purpose, one.url ?? '–']),
      ),
      'noProject',
    ),
    text.heading(3, 'flows'),
    text.table(
      'flows',
      ['other', 'direction', 'nature', 'protocol', 'protection'],
      flows,
      'noFlow',
    ),
  ];
}
