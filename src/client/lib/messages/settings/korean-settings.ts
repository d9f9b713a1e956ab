import type { SettingsWords } from './english-settings.ts';
import type { Formatter } from '../formatter.ts';

/** What the settings say in Korean, and the list of shortcuts. */
export const koreanSettings = ({ number }: Formatter): SettingsWords => ({
  settings: {
    title: '설정',
    needsScript:
      '여기서 설정을 바꾸려면 이 브라우저에서 자바스크립트를 켜야 합니다. 꺼져 있으면 페이지는 언론사의 언어와 기기 설정을 따릅니다.',
    language: {
      title: '언어',
      newsroom: '언론사의 언어',
      missing: '그 언어의 문구를 불러오지 못했습니다. 다시 시도해 주세요.',
    },
    letter: '가',
    size: {
      title: '글자 크기',
      choices: {
        smallest: '가장 작게',
        small: '작게',
        normal: '보통',
        large: '크게',
        largest: '가장 크게',
      },
    },
    face: { title: '글꼴', choices: { serif: '명조', sans: '고딕', spaced: '넓은 자간' } },
    measure: { title: '줄 길이', choices: { narrow: '좁게', normal: '보통', wide: '넓게' } },
    leading: { title: '줄 간격', choices: { tight: '좁게', normal: '보통', loose: '넓게' } },
    theme: {
      title: '화면 모드',
      choices: { system: '기기 설정대로', light: '밝게', dark: '어둡게' },
    },
    motion: { title: '움직임', choices: { system: '기기 설정대로', reduced: '줄이기' } },
    saver: { title: '데이터 절약', choices: { off: '끄기', on: '켜기' } },
    saving: (percent) =>
      `사진을 작게 받습니다. 이 화면에서는 본문 너비의 사진이 약 ${number(percent)}% 적은 화소로 옵니다.`,
    kept: '이 기기에만 저장됩니다.',
    reading: '읽기',
    marks: '읽은 기사 표시',
    forget: '읽은 기록 지우기',
    forgotten: '지웠습니다.',
    keyboard: '키보드',
    shortcuts: '한 글자 단축키 사용(?를 누르면 목록)',
  },
  history: {
    kept: '열어 본 기사입니다. 이 기기에만 저장됩니다.',
    keep: '열어 본 기사 기록',
    clear: '기록 지우기',
    cleared: '지웠습니다.',
    undo: '되돌리기',
    empty: '이 기기에서 열어 본 기사가 아직 없습니다.',
    finished: '다 읽음',
    readTo: (percent) => `${number(percent)}% 읽음`,
  },
  shortcuts: {
    title: '키보드 단축키',
    next: '다음 기사',
    previous: '이전 기사',
    open: '기사 열기',
    turnNext: '목록의 다음 기사 읽기',
    turnBack: '목록의 이전 기사 읽기',
    newStories: '새 기사',
    before: '목록에서 나와 앞으로',
    after: '목록에서 나와 뒤로',
    help: '이 단축키 목록',
    off: '한 글자 단축키 끄기',
    close: '닫기',
    caps: {
      pageDown: 'Page Down',
      pageUp: 'Page Up',
      enter: 'Enter',
      ctrlHome: 'Ctrl + Home',
      ctrlEnd: 'Ctrl + End',
    },
  },
});
