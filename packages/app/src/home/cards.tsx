import { HomeCardBlueprint } from '@cloud-pi-native/plugin-portal-react';

const notificationsCard = HomeCardBlueprint.make({
  name: 'notifications',
  params: {
    section: 'waiting',
    order: 50,
    loader: () =>
      import('./NotificationsCard').then(module => (
        <module.NotificationsCard />
      )),
  },
});

const applicationsCard = HomeCardBlueprint.make({
  name: 'applications',
  params: {
    section: 'projects',
    order: 50,
    loader: () =>
      import('./ApplicationsCard').then(module => <module.ApplicationsCard />),
  },
});

const startCard = HomeCardBlueprint.make({
  name: 'start',
  params: {
    section: 'next',
    order: 50,
    loader: () => import('./StartCard').then(module => <module.StartCard />),
  },
});

export const homeCards = [notificationsCard, applicationsCard, startCard];
