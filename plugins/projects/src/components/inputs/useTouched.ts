import { useState } from 'react';

/** Remembers that an input was used, so that an empty form does not begin covered with errors. */
export function useTouched(): { isTouched: boolean; touch(): void } {
  const [isTouched, setTouched] = useState(false);
  return { isTouched, touch: () => setTouched(true) };
}
