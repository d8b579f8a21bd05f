import { useRef, useState } from 'react';
import { messageOf } from './messageOf';

/** Sends something once at a time, and keeps why it failed. @public */
export function useSending(onDone: () => void): {
  send(action: () => Promise<void>): Promise<void>;
  failure: string | undefined;
} {
  const [failure, setFailure] = useState<string>();
  const isSending = useRef(false);
  const send = async (action: () => Promise<void>) => {
    if (isSending.current) return;
    isSending.current = true;
    setFailure(undefined);
    try {
      await action();
      onDone();
    } catch (error) {
      setFailure(
        messageOf(error instanceof Error ? error : new Error(String(error))),
      );
    } finally {
      isSending.current = false;
    }
  };
  return { send, failure };
}
