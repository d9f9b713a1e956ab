import type { MiddlewareHandler } from 'hono';
import { OLDEST_CONTRACT } from '../../shared/api-contract.ts';
import { OLDEST_CONTRACT_HEADER } from '../../shared/oldest-contract.ts';

/** Says on every answer, errors as well, how old a client may be. A client that has the answer already (304) has been told. */
export function sayOldestContract(oldest = OLDEST_CONTRACT): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 304) c.res.headers.set(OLDEST_CONTRACT_HEADER, String(oldest));
  };
}
