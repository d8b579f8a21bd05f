export interface Config {
  portal?: {
    documentation?: {
      /**
       * Where a reader reports a problem on a page: an address of http, https or mailto, with `{title}` and `{body}` in
       * the place of the title and of the text of the report. No link is shown without it.
       *
       * @visibility frontend
       */
      issuesUrl?: string;
    };
  };
}
