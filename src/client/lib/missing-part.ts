/** A part of the application that did not come: the network failed, or a newer version has taken its place. */
export class MissingPart extends Error {
  override name = 'MissingPart';
}
