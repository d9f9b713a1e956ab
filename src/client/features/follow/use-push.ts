import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { turnOff, turnOn, type TurnedOn } from './push-device.ts';
import { pushSwitch } from './push-switch.ts';

/** Whether notifications are on, the way to turn them on and off, and what came of that. */
export function usePush() {
  const queryClient = useQueryClient();
  const { language } = useMessages();
  const isOn = useSyncExternalStore(pushSwitch.subscribe, pushSwitch.read, () => false);
  const [outcome, setOutcome] = useState<TurnedOn | 'off'>();
  const [isBusy, setBusy] = useState(false);

  const toggle = async () => {
    setBusy(true);
    if (isOn) {
      // Off is off on this device, whatever becomes of the message to the server.
      await turnOff(queryClient).catch(() => undefined);
      setOutcome('off');
    } else {
      setOutcome(await turnOn(queryClient, language));
    }
    setBusy(false);
  };
  return { isOn, isBusy, outcome, toggle };
}
