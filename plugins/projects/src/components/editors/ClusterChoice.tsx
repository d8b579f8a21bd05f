import { Text } from '@backstage/ui';
import type {
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { HostingCluster } from '@cloud-pi-native/plugin-projects-common';
import { useWizardTranslation } from '../../useWizardTranslation';
import { Choice } from '../inputs';

interface ClusterChoiceProps {
  clusters: readonly HostingCluster[];
  /** Leaves out the clusters of another protection level. */
  protection?: ProtectionLevel;
  /** Leaves out the clusters that do not take this type of environment. */
  stage?: Stage;
  isDisabled?: boolean;
  value: string;
  onChange(entityRef: string): void;
  problem?: string;
  showProblem?: boolean;
}

/** A cluster among those that fit; the one chosen stays in the list even when it no longer fits. */
export function ClusterChoice(props: ClusterChoiceProps) {
  const { clusters, protection, stage, value, onChange, ...shared } = props;
  const t = useWizardTranslation();
  const fitting = clusters.filter(
    cluster =>
      cluster.entityRef === value ||
      ((!protection || cluster.protection === protection) &&
        (!stage || cluster.stages.includes(stage))),
  );
  return (
    <div>
      <Choice
        {...shared}
        label={t('environments.cluster')}
        description={t('environments.clusterHint')}
        isRequired
        value={value || undefined}
        onChange={cluster => onChange(cluster ?? '')}
        options={fitting.map(cluster => ({
          value: cluster.entityRef,
          label: `${cluster.title} – ${cluster.zoneTitle}`,
        }))}
      />
      {fitting.length === 0 && (
        <Text as="p" color="warning">
          {t('environments.noCluster')}
        </Text>
      )}
    </div>
  );
}
