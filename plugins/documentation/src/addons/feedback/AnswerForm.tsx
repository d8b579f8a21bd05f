import { useId, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text, TextAreaField } from '@backstage/ui';
import {
  type DocumentationPage,
  type KeptAnswer,
  longestComment,
} from '@cloud-pi-native/plugin-documentation-common';
import { ErrorState, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { RiThumbDownLine, RiThumbUpLine } from '@remixicon/react';
import { documentationApiRef } from '../../api/documentationApiRef';
import { useDocumentationTranslation } from '../../useDocumentationTranslation';
import styles from './AnswerForm.module.css';

/** What the reader is about to send. */
interface Draft {
  helpful: boolean;
  comment: string;
}

/** Asks whether the page helped; shows the answer that was given, which can be changed or taken back. */
export function AnswerForm({ page }: { page: DocumentationPage }) {
  const t = useDocumentationTranslation();
  const titleId = useId();
  const block = useRef<HTMLElement>(null);
  const documentationApi = useApi(documentationApiRef);
  const kept = useLoad(
    async () => documentationApi.getAnswer(page),
    [documentationApi, page.entityRef, page.path],
  );
  const [draft, setDraft] = useState<Draft>();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error>();

  /** Sends a change, then shows what is kept. */
  async function send(change: () => Promise<unknown>, done: string) {
    setError(undefined);
    try {
      await change();
      setDraft(undefined);
      setSaid(done);
      kept.reload();
      // What had the focus is gone.
      block.current?.focus();
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    }
  }

  // What the reader came for is the page: while the answer is not known, or cannot be, nothing stands under it.
  if (kept.status === 'failed' || (kept.status === 'loading' && !said)) {
    return null;
  }
  const answer = kept.value;
  return (
    <section
      ref={block}
      tabIndex={-1}
      className={styles.block}
      aria-labelledby={titleId}
    >
      <Text as="h2" variant="title-x-small" id={titleId}>
        {t('answer.question')}
      </Text>
      <div role="status">{said && <Text as="p">{said}</Text>}</div>
      {error && <ErrorState title={t('answer.problem')} error={error} />}
      {!draft && answer ? (
        <GivenAnswer
          answer={answer}
          onChange={() =>
            setDraft({
              helpful: answer.helpful,
              comment: answer.comment ?? '',
            })
          }
          onRemove={() =>
            send(() => documentationApi.removeAnswer(page), t('answer.removed'))
          }
        />
      ) : (
        <DraftForm
          draft={draft}
          onChange={changed => {
            setSaid('');
            setDraft(changed);
          }}
          onCancel={() => setDraft(undefined)}
          onSend={helpful =>
            send(
              () => documentationApi.setAnswer(page, helpful),
              t('answer.thanks'),
            )
          }
        />
      )}
    </section>
  );
}

function HelpfulButtons(props: {
  chosen?: boolean;
  onChoose: (helpful: boolean) => void;
}) {
  const t = useDocumentationTranslation();
  const variant = (helpful: boolean) =>
    props.chosen === helpful ? 'primary' : 'secondary';
  return (
    <div className={styles.buttons}>
      <Button
        variant={variant(true)}
        aria-pressed={props.chosen === true}
        iconStart={<RiThumbUpLine aria-hidden="true" />}
        onPress={() => props.onChoose(true)}
      >
        {t('answer.yes')}
      </Button>
      <Button
        variant={variant(false)}
        aria-pressed={props.chosen === false}
        iconStart={<RiThumbDownLine aria-hidden="true" />}
        onPress={() => props.onChoose(false)}
      >
        {t('answer.no')}
      </Button>
    </div>
  );
}

function GivenAnswer(props: {
  answer: KeptAnswer;
  onChange: () => void;
  onRemove: () => void;
}) {
  const t = useDocumentationTranslation();
  const { helpful, comment } = props.answer;
  return (
    <>
      <Text as="p">{t(helpful ? 'answer.gaveYes' : 'answer.gaveNo')}</Text>
      {comment && <blockquote className={styles.comment}>{comment}</blockquote>}
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={props.onChange}>
          {t('answer.change')}
        </Button>
        <Button variant="tertiary" onPress={props.onRemove}>
          {t('answer.remove')}
        </Button>
      </div>
    </>
  );
}

/** The two buttons, then, once one is pressed, room for a comment. */
function DraftForm(props: {
  draft: Draft | undefined;
  onChange: (draft: Draft) => void;
  onCancel: () => void;
  onSend: (draft: Draft) => Promise<void>;
}) {
  const t = useDocumentationTranslation();
  const { draft, onChange } = props;
  const [isSending, setSending] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={async event => {
        event.preventDefault();
        if (!draft) return;
        setSending(true);
        await props.onSend(draft);
        setSending(false);
      }}
    >
      <HelpfulButtons
        chosen={draft?.helpful}
        onChoose={helpful => onChange({ comment: '', ...draft, helpful })}
      />
      {draft && (
        <>
          <TextAreaField
            label={t('answer.comment')}
            description={t('answer.privacy')}
            rows={3}
            maxLength={longestComment}
            value={draft.comment}
            onChange={comment => onChange({ ...draft, comment })}
          />
          <div className={styles.buttons}>
            <Button variant="tertiary" onPress={props.onCancel}>
              {t('answer.cancel')}
            </Button>
            <Button variant="primary" type="submit" isDisabled={isSending}>
              {t('answer.send')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
