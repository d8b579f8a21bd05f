import '@testing-library/jest-dom';

// axe measures colours on a canvas, which jsdom does not have and reports loudly.
HTMLCanvasElement.prototype.getContext = () => null;

// Typing into a whole table takes a while on a busy machine.
jest.setTimeout(60_000);
