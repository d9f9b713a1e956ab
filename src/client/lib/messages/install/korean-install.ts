import { apart } from '../apart.ts';
import type { InstallWords } from './english-install.ts';

/** What is said of installing the application, in Korean. */
export const koreanInstall: InstallWords = {
  title: '앱으로 쓰기',
  install: (name) => `${apart(name)} 설치`,
  addToHome: '홈 화면에 추가',
  explained: '앱으로 쓰면 브라우저 막대 없이 전용 아이콘으로 열립니다.',
  steps: {
    share: '브라우저 막대에서 공유를 누르세요. 점 세 개만 보이면 그 안에 공유가 있습니다.',
    choose: '아래쪽에서 ‘홈 화면에 추가’를 고르세요.',
    add: '‘추가’를 누르세요.',
  },
};
