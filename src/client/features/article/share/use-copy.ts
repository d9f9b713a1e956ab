import { useState } from 'react';
import { useMessages } from '../../../lib/messages/messages-context.ts';

/** Copies, and has in `said` what came of it, for a status. */
export function useCopy(): { copy: (text: string) => void; said: string } {
  const { share } = useMessages();
  const [said, setSaid] = useState('');

  const copy = async (text: string) => {
    setSaid('');
    // Without a secure connection the browser has no clipboard to offer.
    await navigator.clipboard.writeText(text);
    setSaid(share.copied);
  };

  return {
    copy: (text) => void copy(text).catch(() => setSaid(share.notCopied)),
    said,
  };
}
