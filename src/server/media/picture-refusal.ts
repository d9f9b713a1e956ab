/** `refused`: will never be served as it is; `unreachable`: its newsroom does not answer; `busy`: too much is asked of us. */
export type RefusalKind = 'refused' | 'unreachable' | 'busy';

/** Why a picture is not served. The message is the operator's: it may name addresses, and readers do not get it. */
export class PictureRefusal extends Error {
  override name = 'PictureRefusal';
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
