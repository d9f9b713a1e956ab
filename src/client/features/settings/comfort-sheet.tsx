import { Sheet } from '../../components/sheet.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { ComfortChoices } from './comfort-choices.tsx';

export type ComfortSheetProps = { onClose: () => void };

/** How the reader wants to read, set over the story so that it is seen what it does. */
export function ComfortSheet({ onClose }: ComfortSheetProps) {
  const { display } = useMessages();
  return (
    <Sheet title={display.comfort} seeThrough onClose={onClose}>
      <ComfortChoices />
    </Sheet>
  );
}
