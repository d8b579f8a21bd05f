import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  DimaClock,
  IncidentUpdate,
  ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredIncident } from '../stores/IncidentStore';
import type { NoticeStore } from '../stores/NoticeStore';
import { numberOf } from './incidentNumbers';
import type { OnceNotifier } from './OnceNotifier';
import type { ProjectReach } from './ProjectReach';

/** Tells the members of the projects touched, and those who operate, what happens to an incident; each thing once. */
export class IncidentAnnouncer {
  readonly #options: Parameters<typeof IncidentAnnouncer.create>[0];

  static create(options: {
    notices: NoticeStore;
    notifier: OnceNotifier;
    /** Entity reference of the group that runs the services. */
    operators: string;
    reach: ProjectReach;
  }): IncidentAnnouncer {
    return new IncidentAnnouncer(options);
  }

  private constructor(options: Parameters<typeof IncidentAnnouncer.create>[0]) {
    this.#options = options;
  }

  /** Says what is new, but for what was said before: that it began, how the DIMA runs, that it is over. */
  async announce(
    incident: StoredIncident,
    clocks: readonly DimaClock[],
    services: readonly ServiceLevel[],
  ): Promise<void> {
    const { id } = incident;
    const number = numberOf(id);
    const messages = [
      {
        key: 'opened',
        title: {
          fr: `Incident ${number} : ${incident.title.fr}`,
          en: `Incident ${number}: ${incident.title.en}`,
        },
        description: {
          fr: `Services touchés : ${titlesOf(incident, services, 'fr')}.`,
          en: `Services touched: ${titlesOf(incident, services, 'en')}.`,
        },
      },
      ...clocks.flatMap(clock => warningOf(incident, clock, services)),
      ...(incident.endedAt === undefined
        ? []
        : [
            {
              key: 'closed',
              title: {
                fr: `Fin de l’incident ${number} : ${incident.title.fr}`,
                en: `End of incident ${number}: ${incident.title.en}`,
              },
            },
          ]),
    ];
    const sent = await this.#options.notices.listSent(keyOf(id, ''));
    for (const { key, ...message } of messages) {
      if (sent.includes(keyOf(id, key))) continue;
      // What began and ended while nobody could be told is told as ended only.
      if (key === 'opened' && incident.endedAt !== undefined) continue;
      await this.#send(incident, key, message);
    }
  }

  /** Says what somebody wrote. */
  async noted(
    incident: StoredIncident,
    { id: updateId, text }: IncidentUpdate,
  ): Promise<void> {
    const number = numberOf(incident.id);
    await this.#send(incident, `update:${updateId}`, {
      title: {
        fr: `Du nouveau sur l’incident ${number} : ${incident.title.fr}`,
        en: `News of incident ${number}: ${incident.title.en}`,
      },
      description: text,
    });
  }

  async #send(
    { id, projects }: StoredIncident,
    key: string,
    message: { title: BilingualText; description?: BilingualText },
  ): Promise<void> {
    const { notifier, operators, reach } = this.#options;
    await notifier.send(keyOf(id, key), {
      ...message,
      recipients: [operators, ...(await reach.membersOf(projects))],
      link: `/qualite-de-service/incidents/${numberOf(id)}`,
      severity: key === 'closed' ? 'normal' : 'high',
      scope: `service-levels:incident:${id}`,
    });
  }
}

function keyOf(id: number, key: string): string {
  return `incident:${id}:${key}`;
}

function titlesOf(
  { services: touched }: StoredIncident,
  services: readonly ServiceLevel[],
  language: 'fr' | 'en',
): string {
  return services
    .filter(({ name }) => touched.includes(name))
    .map(({ title }) => title[language])
    .join(', ');
}

/** Only the last warning: who reads that 80 % is reached knows that 50 % was. */
function warningOf(
  { id, endedAt }: StoredIncident,
  { service: name, warning }: DimaClock,
  services: readonly ServiceLevel[],
) {
  const service = services.find(one => one.name === name);
  if (!service || !warning || endedAt !== undefined) return [];
  const number = numberOf(id);
  const { fr, en } = service.title;
  return [
    {
      key: `dima:${name}:${warning}`,
      title:
        warning === 100
          ? {
              fr: `${number} : la DIMA de ${fr} est dépassée`,
              en: `${number}: the maximum interruption of ${en} is overrun`,
            }
          : {
              fr: `${number} : ${warning} % de la DIMA de ${fr} sont écoulés`,
              en: `${number}: ${warning}% of the maximum interruption of ${en} has run`,
            },
    },
  ];
}
