import { Hono } from 'hono';
import type * as v from 'valibot';
import type { devicesSchema } from '../../shared/session.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import { describePrivate } from './describe-private.ts';
import { NotFound } from './problem-error.ts';
import { requireSession } from './require-session.ts';

export type DeviceDependencies = {
  accounts: Pick<Accounts, 'isValid' | 'listDevices' | 'removeDevice'>;
  keeper: SessionKeeper;
};

/** `/session/devices…`: where else the reader is signed in. */
export function deviceRoutes({ accounts, keeper }: DeviceDependencies) {
  return new Hono()
    .get(
      '/',
      describePrivate({
        summary: 'Where the reader is signed in',
        schema: 'Devices',
        problems: [401, 503],
      }),
      async (c) => {
        const session = await requireSession(c, { keeper, accounts });
        return c.json({
          items: await accounts.listDevices(session),
        } satisfies v.InferOutput<typeof devicesSchema>);
      },
    )
    .delete(
      '/:id',
      describePrivate({
        summary: 'Signs the reader out on a device',
        parameters: [{ name: 'id', in: 'path', description: 'Of the device', example: '0b9f6a52' }],
        problems: [401, 403, 404, 503],
      }),
      async (c) => {
        const session = await requireSession(c, { keeper, accounts });
        const id = c.req.param('id');
        if (!(await accounts.removeDevice(session, id))) {
          throw new NotFound('You are not signed in on a device of that id.');
        }
        if (id === (session.password?.id ?? session.id)) keeper.drop(c, session);
        return c.body(null, 204);
      },
    );
}
