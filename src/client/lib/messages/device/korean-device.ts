import type { DeviceWords } from './english-device.ts';

/** What the settings say in Korean of what is on this device. */
export const koreanDevice: DeviceWords = {
  keep: '오프라인용 보관',
  keepHow: '최근 7일 동안 읽은 것은 다음 용량까지 연결 없이도 열립니다.',
  kept: '지금 보관된 양:',
  notCounted: '저장한 기사는 포함되지 않습니다.',
  clear: '비우기',
  cleared: '비웠습니다.',
  failed: '이 브라우저에서는 아무것도 보관할 수 없습니다.',
  use: '이 기기의 데이터 사용량',
  kind: '용도',
  today: '오늘',
  month: '이번 달',
  kinds: {
    stories: '기사와 목록',
    pictures: '사진',
    code: '앱',
    fonts: '글꼴',
    other: '기타',
  },
  total: '합계',
};
