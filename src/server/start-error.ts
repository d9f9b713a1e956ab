/** Why the server cannot start, in a sentence that an operator can act on. */
export class StartError extends Error {
  override name = 'StartError';
}
