import { expect, test } from 'vitest';
import { isGateMessage } from '../../../../src/server/source/wordpress/gate-message.ts';

test.each([
  'Subscribe to read the rest of this story.',
  'Please log in to continue reading.',
  'To continue reading, please subscribe or log in to access this article.',
  'This content is for members only.',
  'This premium article is available to subscribers only.',
  'The full story is reserved for subscribers.',
  'For subscribers only.',
  'Already a subscriber?',
  'You must be logged in to view this content.',
  'You need to be a member to see it.',
  'You must be a Gold, Silver or Bronze member to access this content.',
  'Become a member to unlock this story.',
  'There is no excerpt because this is a protected post.',
])('takes for a gate: %s', (sentence) => {
  expect(isGateMessage(sentence)).toBe(true);
});

test.each([
  'Register of ships shows three ferries missing.',
  'Subscribers to the water company paid twice last year.',
  'The club says that it is open to all members of the public.',
  'Members of the council read the report in silence.',
  'He signed in at the border and was never seen to leave.',
  'You have to be a bold swimmer to see the members of the choir.',
  'A member of the crew must log every hour.',
])('takes for a part of a story: %s', (sentence) => {
  expect(isGateMessage(sentence)).toBe(false);
});
