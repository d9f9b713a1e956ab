import type { Block } from '../../../shared/block.ts';
import { openingOf } from '../../source/opening.ts';
import { isGate } from '../../source/wordpress/told-blocks.ts';
import { isGateMessage } from '../../source/wordpress/gate-message.ts';
import { isGivenAway } from '../../source/wordpress/is-given-away.ts';
import { wordEnds } from '../../source/words.ts';
import { statementsIn, type Statements } from './statements-in.ts';

/** What somebody was answered: a premium story, and other ones. Any of them may be the story, a part of it, or a notice in its place. */
export type Answer = { story: Block[]; others: Block[][] };

export type Judgement = 'entitled' | 'refused' | 'handed-out';

/** So much that is new to visitors is a story: no notice says as much. */
const FEWEST_WORDS = 60;

/** Whether the newsroom gave a reader a premium story that it does not give to a visitor: plugins answer alike to all, with the story to one and with a notice to the other. */
export function judgeEntitlement(reader: Answer, visitor: Answer): Judgement {
  const said = statementsIn(reader.story);
  const saidToAll = statementsIn(visitor.story);
  const further = without(said, saidToAll);
  const repeated = statementsOf(reader.others);

  // A reader who has no subscription may be shown more of the beginning than a visitor.
  const opening = statementsIn(openingIn(reader.story));
  const own = without(without(further, opening), repeated);
  if (wordsIn(withoutGates(own)) >= FEWEST_WORDS) return 'entitled';
  if (isHandedOut(visitor, saidToAll)) return 'handed-out';

  // Of few words, that no other story's answer has any of them: a notice is the same for all.
  const begins = openingTo(visitor);
  const beyond = without(said, begins);
  const isAllOwn = without(withoutGates(beyond), repeated).size === beyond.size;
  return further.size > 0 && isAllOwn && contains(said, begins) ? 'entitled' : 'refused';
}

/** Whether a visitor gets more of a story than a beginning. */
function isHandedOut({ story, others }: Answer, said: Statements): boolean {
  const told = withoutGates(said);
  const beyond = without(without(told, statementsIn(openingIn(story))), statementsOf(others));
  return isGivenAway(wordsIn(beyond), { hasWall: told.size < said.size });
}

/** The opening that a visitor gets, without what stands in other stories' answers as well. */
function openingTo({ story, others }: Answer): Statements {
  return without(statementsIn(openingIn(story)), statementsOf(others));
}

const openingIn = (blocks: Block[]) => openingOf(blocks.filter((block) => !isGate(block)));

const statementsOf = (stories: Block[][]): Statements =>
  new Map(stories.flatMap((blocks) => [...statementsIn(blocks)]));

function without(statements: Statements, others: Statements): Statements {
  return new Map([...statements].filter(([letters]) => !others.has(letters)));
}

const withoutGates = (statements: Statements): Statements =>
  new Map([...statements].filter(([, sentence]) => !isGateMessage(sentence)));

function wordsIn(statements: Statements): number {
  return [...statements.values()].reduce((sum, text) => sum + wordEnds(text).length, 0);
}

/** Whether statements are part of others, in which the last one, where a site cuts a beginning off, may go on. */
function contains(statements: Statements, part: Statements): boolean {
  const letters = [...statements.keys()].join('');
  return [...part.keys()].every((one) => letters.includes(one));
}
