/** Cookies of one person, by origin: just enough to go through a sign-in without a browser. */
export class CookieJar {
  #cookies = new Map();

  /**
   * Requests an address with the cookies it may see, keeps those it sets, and leaves redirections to the caller.
   *
   * @param {string} url
   * @param {RequestInit} [options]
   */
  async fetch(url, options = {}) {
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, cookie: this.#headerFor(new URL(url)) },
    });
    for (const line of response.headers.getSetCookie()) {
      this.#keep(new URL(url), line);
    }
    return response;
  }

  /** @param {URL} url */
  #headerFor(url) {
    return [...this.#cookies.values()]
      .filter(
        ({ origin, path }) =>
          origin === url.origin && url.pathname.startsWith(path),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /**
   * @param {URL} url
   * @param {string} line
   */
  #keep(url, line) {
    const [pair, ...attributes] = line.split(';').map(part => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const path =
      attributes
        .find(attribute => /^path=/i.test(attribute))
        ?.slice('path='.length) ?? '/';
    const key = `${url.origin} ${path} ${name}`;
    if (value === '') {
      this.#cookies.delete(key);
    } else {
      this.#cookies.set(key, { origin: url.origin, path, name, value });
    }
  }
}
