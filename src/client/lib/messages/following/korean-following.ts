import type { Formatter } from '../formatter.ts';
import type { FollowingWords } from './english-following.ts';

/** What is said of following and of notifications, in Korean. */
export const koreanFollowing = ({ number }: Formatter): FollowingWords => ({
  list: {
    kept: '이 기기에서 팔로우하는 섹션, 필자, 태그입니다.',
    needsScript: '팔로우하려면 JavaScript가 필요합니다. 팔로우 목록은 이 브라우저에 보관됩니다.',
    empty: '아직 팔로우하는 것이 없습니다. 섹션, 필자 또는 태그 맨 위에서 “팔로우”를 누르세요.',
    kinds: { category: '섹션', author: '필자', tag: '태그' },
    news: (count, orMore) =>
      count === 0
        ? '지난번에 본 뒤로 새 기사가 없습니다.'
        : `지난번에 본 뒤로 새 기사 ${number(count)}건${orMore ? ' 이상' : ''}`,
    failed: '새 기사를 가져오지 못했습니다. 다시 오시면 또 시도합니다.',
  },
  push: {
    title: '알림',
    points: [
      '팔로우하는 곳에 새 기사가 나오면 기사 제목이나 새 기사의 수를 알려 드립니다.',
      '5분 안에 나온 기사들은 한 번에 알립니다. 방해 금지 시간에는 알리지 않고, 끝난 뒤 한 번에 알립니다.',
      '여기나 “팔로우” 페이지, 또는 브라우저 설정에서 끌 수 있습니다. 끄면 서버에는 이 브라우저에 관한 것이 남지 않습니다. 그때까지는 이름 없이 브라우저의 주소와 팔로우 목록만 보관합니다.',
    ],
    turnOn: '알림 켜기',
    turnOff: '알림 끄기',
    outcomes: {
      on: '알림을 켰습니다.',
      off: '알림을 껐습니다.',
      denied:
        '브라우저가 이 사이트의 알림을 허용하지 않습니다. 주소창 옆의 사이트 설정에서 바꿀 수 있습니다.',
      undecided: '브라우저의 질문에 답하지 않으셨습니다. 알림을 원하시면 다시 누르세요.',
      failed: '연결이나 알림 서비스에 문제가 있어 켜지 못했습니다. 다시 시도해 주세요.',
    },
    unsupported: '이 브라우저는 사이트의 알림을 받을 수 없습니다.',
    install:
      '이 기기에서는 설치한 앱으로만 알림이 옵니다. 공유를 누르고 “홈 화면에 추가”를 고른 다음, 거기에서 켜세요.',
  },
  quiet: { title: '방해 금지 시간', from: '시작', to: '끝' },
});
