/** A file as it comes: from a disk, from a form, from wherever. */
export interface SourceFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}
