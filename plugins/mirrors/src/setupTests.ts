import '@testing-library/jest-dom';

// The language chosen is kept in the browser: each test begins as a new reader.
afterEach(() => window.localStorage.clear());
