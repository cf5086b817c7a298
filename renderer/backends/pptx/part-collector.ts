/**
 * Stands in for JSZip where pptxgenjs imports it (the bundler's alias does that): what pptxgenjs would zip is collected
 * instead, since we pack the file ourselves, once, and the same way everywhere. Only what pptxgenjs calls is here.
 */
export type CollectedParts = ReadonlyMap<string, string | CollectedParts>;

export default class PartCollector {
  readonly #parts = new Map<string, string | CollectedParts>();

  folder(): this {
    return this;
  }

  file(name: string, content: string | CollectedParts): this {
    this.#parts.set(name, content);
    return this;
  }

  generateAsync(): Promise<CollectedParts> {
    return Promise.resolve(this.#parts);
  }
}
