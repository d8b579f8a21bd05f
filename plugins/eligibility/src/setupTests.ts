import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine may take seconds to render a screen: what a test waits for comes or the test fails, whenever.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// The language chosen is kept in the browser: each test begins as a new reader.
afterEach(() => window.localStorage.clear());

// jsdom has no canvas; axe then skips the measure of icon fonts, of which there are none here.
jest
  .spyOn(HTMLCanvasElement.prototype, 'getContext')
  .mockImplementation(() => null);

// jsdom lays nothing out, so that it cannot scroll.
Element.prototype.scrollIntoView = () => {};
