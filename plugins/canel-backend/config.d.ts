export interface Config {
  canel?: {
    /**
     * Which source is believed first, by attribute id; `default` for the others. Sources: portal, catalog, refapp,
     * file, projects, which is also the order by default.
     */
    precedence?: { [attribute: string]: string[] };
  };
}
