import type { PremiumWords } from './english-premium.ts';

/** What is said to readers of a premium story who are signed in, or were, in Korean. */
export const koreanPremium: PremiumWords = {
  ended: {
    expired: '한 달 동안 방문하지 않아 로그아웃되었습니다.',
    revoked: '로그아웃되었습니다. 다른 기기나 편집국에서 이 로그인을 끝냈습니다.',
  },
  signInAgain: '다시 로그인',
  refused: (reader) =>
    reader === ''
      ? '지금 로그인한 계정으로는 이 기사를 끝까지 볼 수 없습니다.'
      : `${reader} 계정으로 로그인했습니다. 이 계정으로는 이 기사를 끝까지 볼 수 없습니다.`,
  otherAccount: '다른 계정으로 로그인',
  unchecked: '이 기사를 끝까지 볼 수 있는 계정인지 지금은 확인할 수 없습니다.',
  handedOut:
    '편집국 사이트가 이 기사를 누구에게나 내주고 있어, 지금은 나머지를 아무에게도 보여 드리지 않습니다. 편집국에 알렸습니다.',
};
