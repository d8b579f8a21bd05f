export interface Config {
  canel?: {
    /**
     * Which source is believed first, by attribute id; `default` for the others. Sources: portal, catalog, refapp,
     * file, projects, which is also the order by default.
     */
    precedence?: { [attribute: string]: string[] };
    reminders?: {
      /** Entity references told of every homologation that ends, besides the owner of the application. */
      recipients?: string[];
    };
  };
}
