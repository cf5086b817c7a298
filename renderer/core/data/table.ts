/** What a grid comes to: rows of numbers, each with a name, over categories. */

export interface Table {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What stands in the cells of gaps that are not empty, by their place. */
  readonly texts?: Readonly<Record<string, string>>;
}
