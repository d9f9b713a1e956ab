import { Sheet } from '../../../components/sheet.tsx';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { FeedAddress } from '../feed-address.ts';
import { Calendar } from './calendar.tsx';

export type ArchiveSheetProps = { at: FeedAddress; onClose: () => void };

/** The archive over the page. */
export function ArchiveSheet({ at, onClose }: ArchiveSheetProps) {
  const { archive } = useMessages();
  return (
    <Sheet title={archive.title} onClose={onClose}>
      <Calendar at={at} />
    </Sheet>
  );
}
