import {
  useFormats,
  useLanguage,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { useApi } from '@backstage/frontend-plugin-api';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';
import type { RequirementItemProps } from '../application/RequirementItem';
import { useRequirementText } from '../book/useRequirementText';
import { FrenchMarkdown } from '../parts/FrenchMarkdown';
import { PositionTag } from '../parts/PositionTag';
import { RequirementLinks } from '../parts/RequirementLinks';
import { DerogationPart } from './DerogationPart';
import { EvidenceList } from './EvidenceList';
import { HistoryList } from './HistoryList';
import { RequirementActions } from './RequirementActions';
import { StatementPart } from './StatementPart';
import styles from './detail.module.css';

/** All that is known of one requirement on one application: what it asks, what was said and found, what can be done. */
export function RequirementDetail(props: RequirementItemProps) {
  const { name, conformity, requirement, position, onChange } = props;
  const t = useConformityTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const textOf = useRequirementText();
  const conformityApi = useApi(conformityApiRef);
  const { key } = requirement;
  // What was said of the application is loaded anew after each change, and the history with it.
  const history = useLoad(
    () => conformityApi.getHistory(name, key),
    [conformityApi, name, key, conformity],
  );
  const { statement, derogation, state, basis, isReviewed } = position;
  return (
    <div className={styles.detail}>
      <section>
        <h5>{t('detail.asks')}</h5>
        <p>{textOf(requirement).description}</p>
        {language !== 'fr' && (
          <p className={styles.hint}>{t('detail.frenchOnly')}</p>
        )}
        <FrenchMarkdown content={requirement.asks} />
        <RequirementLinks requirement={requirement} />
      </section>
      <section>
        <h5>{t('detail.position')}</h5>
        <p className={styles.line}>
          <PositionTag state={state} /> {t(`basis.${basis}`)}{' '}
          {basis === 'statement' &&
            (isReviewed ? t('reviewed') : t('notReviewed'))}
          {derogation && basis === 'derogation' && (
            <>
              {t('detail.until')}{' '}
              {formats.date(derogation.decision?.until ?? derogation.until)}.
            </>
          )}
        </p>
        <RequirementActions
          name={name}
          actions={conformity.actions}
          requirement={requirement}
          position={position}
          onChange={onChange}
        />
      </section>
      <section>
        <h5>{t('detail.evidence')}</h5>
        <EvidenceList requirement={key} evidence={position.evidence} />
      </section>
      <section>
        <h5>{t('detail.statement')}</h5>
        {statement ? (
          <StatementPart statement={statement} />
        ) : (
          <p>{t('detail.noStatement')}</p>
        )}
      </section>
      {derogation && (
        <section>
          <h5>{t('detail.derogation')}</h5>
          <DerogationPart derogation={derogation} />
        </section>
      )}
      <section>
        <h5>{t('detail.history')}</h5>
        {history.value ? (
          <HistoryList history={history.value} />
        ) : (
          <LoadProblem load={history} />
        )}
      </section>
    </div>
  );
}
