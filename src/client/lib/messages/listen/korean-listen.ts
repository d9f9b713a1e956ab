import type { Formatter } from '../formatter.ts';
import type { ListenWords } from './english-listen.ts';

/** What is said of listening, in Korean. */
export const koreanListen = ({ number }: Formatter): ListenWords => ({
  listen: '듣기',
  continue: '이어 듣기',
  continueListening: '이어 듣기',
  notLoaded: '재생기를 불러오지 못했습니다. 다시 시도해 주세요.',
  player: '이 기사 듣기',
  play: '재생',
  pause: '일시 정지',
  back: '한 문장 뒤로',
  forward: '한 문장 앞으로',
  speed: '속도',
  times: (speed) => `${number(speed)}배`,
  place: (place, count) => `문장 ${number(count)}개 중 ${number(place)}번째`,
  follow: '따라가기',
  close: '닫기',
  end: '기사를 끝까지 읽었습니다.',
  endAtGate: '공개된 앞부분을 모두 읽었습니다. 나머지는 구독자만 들을 수 있습니다.',
  halts: {
    refused: '브라우저는 누를 때만 소리를 냅니다. 재생을 눌러 주세요.',
    network: '이 음성에는 연결이 필요한데 끊겼습니다. 재생을 누르면 여기서 이어집니다.',
    taken: '다른 앱이 음성을 쓰고 있습니다. 재생을 누르면 여기서 이어집니다.',
    failed: '이 기기의 음성이 멈췄습니다. 재생을 누르면 다시 시도합니다.',
  },
});
