import application from './application.json';
import chaineDeService from './chaineDeService.json';
import kustomization from './kustomization.json';
import podMonitor from './podMonitor.json';
import postgresBackup from './postgresBackup.json';
import postgresCluster from './postgresCluster.json';
import postgresScheduledBackup from './postgresScheduledBackup.json';
import prometheusRule from './prometheusRule.json';
import route from './route.json';
import serviceMonitor from './serviceMonitor.json';
import sopsSecret from './sopsSecret.json';
import vaultStaticSecret from './vaultStaticSecret.json';

/**
 * The objects that projects write besides those of Kubernetes itself, by `apiVersion/kind`.
 * Closed, so that a misspelt field is found; from the published documentation of the offer (OpenCDS, secrets) and of
 * Argo CD, CloudNativePG, OpenShift, sops-secrets-operator, the Vault Secrets Operator and the Prometheus operator.
 */
export const platformSchemas: Record<string, object> = {
  'argoproj.io/v1alpha1/Application': application,
  'isindir.github.com/v1alpha3/SopsSecret': sopsSecret,
  'kustomize.config.k8s.io/v1beta1/Kustomization': kustomization,
  'monitoring.coreos.com/v1/PodMonitor': podMonitor,
  'monitoring.coreos.com/v1/PrometheusRule': prometheusRule,
  'monitoring.coreos.com/v1/ServiceMonitor': serviceMonitor,
  'octant.interieur.gouv.fr/v1alpha1/ChaineDeService': chaineDeService,
  'postgresql.cnpg.io/v1/Backup': postgresBackup,
  'postgresql.cnpg.io/v1/Cluster': postgresCluster,
  'postgresql.cnpg.io/v1/ScheduledBackup': postgresScheduledBackup,
  'route.openshift.io/v1/Route': route,
  'secrets.hashicorp.com/v1beta1/VaultStaticSecret': vaultStaticSecret,
};
