import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// axe measures colours on a canvas, which jsdom does not have and reports loudly.
HTMLCanvasElement.prototype.getContext = () => null;

// A busy machine may take seconds to render a screen: what a test waits for comes or the test fails, whenever.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
