import type { ConnectionWords } from './english-connection.ts';

/** What is said without a network in Korean. */
export const koreanConnection: ConnectionWords = {
  offline: '오프라인입니다.',
  late: '아직 응답이 없습니다.',
  pageFrom: (time) => `이 페이지는 ${time}에 받은 것입니다`,
  age: (age) => `(${age})`,
  needsConnection: '연결이 필요함',
  readable: '지금 읽을 수 있는 기사',
  nothingReadable: '아직 이 기기에 보관된 것이 없습니다.',
  history: '전에 여기서 연 기사',
};
