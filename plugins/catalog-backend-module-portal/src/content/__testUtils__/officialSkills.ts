import type { Skill } from '@cloud-pi-native/plugin-portal-common';

/** Pages that the matrix leads to, in its order; which skill each is about is our reading. */
const links = {
  basics: 'https://www.youtube.com/watch?v=B_X4l4HSgtc',
  inFiveMinutes: 'https://www.youtube.com/watch?v=PH-2FfFD2PU',
  adapting:
    'https://developers.redhat.com/blog/2020/10/26/adapting-docker-and-kubernetes-containers-to-run-on-red-hat-openshift-container-platform',
  rootless:
    'https://developers.redhat.com/blog/2021/03/04/building-rootless-containers-for-javascript-front-ends',
  gitops: 'https://about.gitlab.com/topics/gitops/',
  wescale:
    'https://blog.wescale.fr/appr%C3%A9hender-le-gitops-le-d%C3%A9ploiement-continu-fa%C3%A7on-kube-native',
};

/**
 * The seven rows of the skills matrix that the offer publishes (documentation/docs/platform/skills-matrix.md, 16 April
 * 2026): the label of the technology, whether it is « Obligatoire » or « Conseillé », and where to learn it.
 */
export const officialSkills: (Pick<Skill, 'name' | 'title' | 'obligation'> & {
  links: string[];
})[] = [
  {
    name: 'containers',
    title: 'Conteneurisation',
    obligation: 'mandatory',
    links: [links.adapting, links.rootless],
  },
  {
    name: 'kubernetes',
    title: 'Kubernetes',
    obligation: 'mandatory',
    links: [links.basics, links.inFiveMinutes],
  },
  {
    name: 'gitlab-ci',
    title: 'GitLab-CI',
    obligation: 'mandatory',
    links: [],
  },
  { name: 'helm', title: 'Helm', obligation: 'advised', links: [] },
  {
    name: 'gitops',
    title: 'GitOps',
    obligation: 'mandatory',
    links: [links.gitops, links.wescale],
  },
  {
    name: 'openshift',
    title: 'Openshift',
    obligation: 'advised',
    links: [links.adapting, links.rootless],
  },
  {
    name: 'argocd',
    title: 'GitOps/ArgoCD',
    obligation: 'advised',
    links: [links.gitops, links.wescale],
  },
];
