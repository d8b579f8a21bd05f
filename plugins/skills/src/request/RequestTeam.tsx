import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  Section,
  useFormats,
  useLoad,
  type RequestPartProps,
} from '@cloud-pi-native/plugin-portal-react';
import {
  aggregateMinimum,
  type TeamReadiness,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../api/skillsApiRef';
import { useSkillTitle } from '../components/book/useSkillTitle';
import { useSkillBook, WithSkills } from '../components/book/WithSkills';
import { ReadinessBanner } from '../components/team/ReadinessBanner';
import { teamRouteRef } from '../routes';
import { useSkillsTranslation } from '../useSkillsTranslation';
import { readinessOfPeople } from './readinessOfPeople';

/** Whether the team of a request is ready: those that the request names, then the members of its project. */
export function RequestTeam({ people, projectSlug }: RequestPartProps) {
  const t = useSkillsTranslation();
  const teamRoute = useRouteRef(teamRouteRef);
  return (
    <Section
      title={t('request.title')}
      actions={
        projectSlug && (
          <Link
            href={teamRoute?.({ kind: 'project', name: projectSlug }) ?? ''}
          >
            {t('request.matrix')}
          </Link>
        )
      }
    >
      <WithSkills>
        {projectSlug ? (
          <ProjectReadiness slug={projectSlug} />
        ) : (
          <PeopleReadiness people={people} />
        )}
      </WithSkills>
    </Section>
  );
}

function ProjectReadiness({ slug }: { slug: string }) {
  const t = useSkillsTranslation();
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(
    () => skillsApi.getReadiness({ kind: 'project', name: slug }),
    [skillsApi, slug],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { team, readiness, restingOnOne } = load.value;
  return readiness ? (
    <Readiness
      people={team.people}
      readiness={readiness}
      restingOnOne={restingOnOne}
    />
  ) : (
    <EmptyState title={t('team.small')}>
      {t('team.smallHint', { minimum: String(aggregateMinimum) })}
    </EmptyState>
  );
}

function PeopleReadiness({ people }: { people: readonly string[] }) {
  const t = useSkillsTranslation();
  const { skills, rule } = useSkillBook();
  const skillsApi = useApi(skillsApiRef);
  // A list that is made anew at each look would load again and again.
  const names = people.map(ref => parseEntityRef(ref).name).join('/');
  const load = useLoad(async () => {
    const answers = await Promise.allSettled(
      names
        .split('/')
        .filter(Boolean)
        .map(name => skillsApi.getPerson(name)),
    );
    const failure = answers.find(
      one => one.status === 'rejected' && !isRefusal(one.reason),
    );
    if (failure?.status === 'rejected') throw failure.reason;
    return answers.flatMap(one =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
  }, [skillsApi, names]);
  if (!load.value) return <LoadProblem load={load} />;
  // The figure of some, beside the others, would be wrong.
  if (load.value.length < people.length) return <p>{t('request.hidden')}</p>;
  return (
    <Readiness
      people={people.length}
      {...readinessOfPeople(load.value, skills, rule)}
    />
  );
}

/** Whether the server keeps the levels of this person from the reader. */
function isRefusal(reason: unknown): boolean {
  return (
    reason instanceof Error &&
    'statusCode' in reason &&
    (reason.statusCode === 403 || reason.statusCode === 404)
  );
}

interface ReadinessProps {
  people: number;
  readiness: TeamReadiness;
  restingOnOne?: readonly string[];
}

function Readiness({ people, readiness, restingOnOne = [] }: ReadinessProps) {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const titleOf = useSkillTitle();
  return (
    <>
      <p>
        {t('request.people', { count: people, number: formats.number(people) })}
      </p>
      <ReadinessBanner readiness={readiness} />
      {restingOnOne.length > 0 && (
        <p>
          {t('request.restingOnOne', {
            skills: formats.list(restingOnOne.map(titleOf)),
          })}
        </p>
      )}
    </>
  );
}
