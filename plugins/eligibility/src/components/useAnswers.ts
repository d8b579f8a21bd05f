import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  AnswersChange,
  Diagnostic,
  EligibilityAnswers,
} from '@cloud-pi-native/plugin-eligibility-common';
import { messageOf } from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { changedAnswers } from './changedAnswers';

/** The answers as the reader sees them: changed at once, kept on the server one after the other. */
export function useAnswers(
  { id, answers: kept }: Pick<Diagnostic, 'id' | 'answers'>,
  onChange: () => void,
): {
  answers: EligibilityAnswers;
  change(change: AnswersChange): void;
  status: 'saving' | 'saved' | undefined;
  failure: string | undefined;
} {
  const eligibilityApi = useApi(eligibilityApiRef);
  const [answers, setAnswers] = useState(kept);
  const [status, setStatus] = useState<'saving' | 'saved'>();
  const [failure, setFailure] = useState<string>();
  const queue = useRef(Promise.resolve());

  const change = (changed: AnswersChange) => {
    setAnswers(current => changedAnswers(current, changed));
    setStatus('saving');
    setFailure(undefined);
    queue.current = queue.current.then(async () => {
      try {
        await eligibilityApi.answer(id, changed);
        setStatus('saved');
        onChange();
      } catch (error) {
        setStatus(undefined);
        setFailure(
          messageOf(error instanceof Error ? error : new Error(String(error))),
        );
      }
    });
  };
  return { answers, change, status, failure };
}
