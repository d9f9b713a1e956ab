import { withVoices, type Turn } from '../../plot.ts';
import { defenceExercise } from './defence-exercise.ts';
import { defencePolicy } from './defence-policy.ts';
import { defencePurchase } from './defence-purchase.ts';
import { defenceService } from './defence-service.ts';
import { defenceWatch } from './defence-watch.ts';
import { defenceVoices } from './defence-voices.ts';

/** What the defence desk tells of. */
export const defencePlots: Turn[] = withVoices(defenceVoices, [
  defencePurchase,
  defenceExercise,
  defenceWatch,
  defenceService,
  defencePolicy,
]);
