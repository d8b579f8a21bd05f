import { lazy, Suspense, type ComponentType } from 'react';

/** A part of a page of documentation that loads with the first such page. */
export function lazyAddon(load: () => Promise<ComponentType>): ComponentType {
  const Addon = lazy(async () => ({ default: await load() }));
  return function LazyAddon() {
    return (
      <Suspense fallback={null}>
        <Addon />
      </Suspense>
    );
  };
}
