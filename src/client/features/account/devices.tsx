import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { deviceApiUrl } from '../../../shared/api-urls.ts';
import type { Device } from '../../../shared/session.ts';
import { RetryButton } from '../../components/retry-button.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { sendPrivate } from '../../lib/send-private.ts';
import { accountQueries } from './account-queries.ts';
import styles from './account.module.css';
import { DeviceItem } from './device-item.tsx';

/** Where the reader is signed in, each with the way out but this one, which has its own. */
export function Devices() {
  const { account } = useAccountWords();
  const queryClient = useQueryClient();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const { data: devices = [], isError, isFetching, refetch } = useQuery(accountQueries.devices());

  const end = async ({ id, name }: Device) => {
    setSaid('');
    try {
      await sendPrivate(queryClient, deviceApiUrl(id), { method: 'DELETE' });
      setSaid(account.ended(name));
    } catch (error) {
      // What is not found has ended already.
      const isGone = error instanceof ApiError && error.problem.status === 404;
      setSaid(isGone ? account.ended(name) : account.notEnded);
    }
    await refetch();
    // The button that had focus may be gone.
    title.current?.focus({ preventScroll: true });
  };

  return (
    <section className={styles.part} aria-labelledby="devices">
      <h2 ref={title} className={styles.title} id="devices" tabIndex={-1}>
        {account.devices}
      </h2>
      {isError && (
        <>
          <p role="alert">{account.devicesFailed}</p>
          <RetryButton isBusy={isFetching} onRetry={() => void refetch()} />
        </>
      )}
      {devices.length > 0 && (
        <ul className={styles.devices}>
          {devices.map((device) => (
            <DeviceItem key={device.id} device={device} onEnd={end} />
          ))}
        </ul>
      )}
      <output>{said}</output>
    </section>
  );
}
