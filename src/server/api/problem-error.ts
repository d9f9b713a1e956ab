import type { Problem, SignedOutReason } from '../../shared/problem.ts';

type Extension = Pick<Problem, 'lastPage' | 'nearestMonth' | 'unfiltered' | 'reason' | 'heldBack'>;

const SIGNED_OUT: Record<SignedOutReason, string> = {
  'signed-out': 'Nobody is signed in. Sign in to read this.',
  expired: 'You were signed in too long ago. Please sign in again.',
  revoked: 'You were signed out from elsewhere. Please sign in again.',
};

/** A request that cannot be answered as asked, for a reason that the client is told. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly status: number;
  readonly extension: Extension;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    detail: string,
    {
      extension = {},
      headers = {},
    }: { extension?: Extension; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.extension = extension;
    this.headers = headers;
  }
}

export class BadRequest extends ProblemError {
  constructor(detail: string) {
    super(400, detail);
  }
}

export class NotFound extends ProblemError {
  constructor(detail: string, extension?: Extension) {
    super(404, detail, extension && { extension });
  }
}

/** Has another address by now. */
export class Moved extends ProblemError {
  constructor(detail: string, location: string) {
    super(301, detail, { headers: { Location: location } });
  }
}

/** Is for those who are signed in; the reason tells why nobody is. */
export class SignedOut extends ProblemError {
  constructor(reason: SignedOutReason) {
    super(401, SIGNED_OUT[reason], { extension: { reason } });
  }
}

/** Was there, and was taken back. */
export class Gone extends ProblemError {
  constructor(detail: string) {
    super(410, detail);
  }
}

/** Cannot be answered yet, or at the moment. */
export class Unavailable extends ProblemError {
  constructor(detail: string) {
    super(503, detail, { headers: { 'Retry-After': '5' } });
  }
}
