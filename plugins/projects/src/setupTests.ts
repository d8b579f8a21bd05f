import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Patience for a busy machine: no test waits that long on a calm one.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  // The language chosen is kept in the browser: each test begins as a new reader.
  window.localStorage.clear();
  // The design system keeps what it announced for some seconds, outside what is rendered.
  document
    .querySelectorAll('[data-live-announcer] [role="log"] > *')
    .forEach(announcement => announcement.remove());
});
