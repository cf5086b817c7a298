import { createPacker, type ZipEntry } from '../../core/base/zip.ts';
import { contentTypesXml } from './package/content-types.ts';
import { relationshipsXml, type Relationship } from './relationships.ts';

/** Parts in the order in which they are packed, with their relationships. */
export class PackageFile {
  readonly packer = createPacker();
  readonly #parts = new Map<string, ZipEntry>();
  /** How many charts it has so far. */
  charts = 0;

  part(name: string, content: string | Uint8Array, stored = false): void {
    this.#parts.set(name, { name, content, stored });
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** A part with the relationships that it uses. */
  related(name: string, content: string, relationships: readonly Relationship[]): void {
    this.part(name, content);
    if (relationships.length > 0) this.part(relationshipsName(name), relationshipsXml(relationships));
  }

  pack(): Uint8Array {
    const names = [...this.#parts.keys()];
    const types: ZipEntry = { name: '[Content_Types].xml', content: contentTypesXml(names) };
    const root = this.#parts.get('_rels/.rels');
    const rest = [...this.#parts.values()].filter((entry) => entry !== root);
    return this.packer.zip([types, ...(root ? [root] : []), ...rest]);
  }
}

const relationshipsName = (part: string): string => part.replace(/([^/]+)$/u, '_rels/$1.rels');
