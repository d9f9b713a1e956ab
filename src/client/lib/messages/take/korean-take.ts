import type { Formatter } from '../formatter.ts';
import type { TakeWords } from './english-take.ts';

/** What is said of lists that are taken along, in Korean. */
export const koreanTake = ({ number }: Formatter): TakeWords => {
  const things = (count: number, withPictures: boolean) =>
    `기사 ${number(count)}건, ${withPictures ? '사진 포함' : '사진 제외'}`;
  return {
    how: '최신 기사를 이 기기에 담아 두어 연결이 없어도 읽을 수 있습니다.',
    saved: '저장한 기사를 모두 살펴보고 빠진 것을 가져옵니다.',
    looking: '무엇이 있는지 보는 중 …',
    number: '몇 건',
    latest: (count) => `최신 ${number(count)}건`,
    all: (count) => `전체 ${number(count)}건`,
    withPictures: '사진 포함',
    renewed: '앱을 열 때 새로 고침',
    spared: '데이터를 아끼는 동안이나 모바일 데이터로 연결된 동안에는 하지 않습니다.',
    measuring: (count, withPictures) => `${things(count, withPictures)}. 크기를 재는 중 …`,
    measured: (count, withPictures, size) => `${things(count, withPictures)}, 약 ${size}`,
    take: '담기',
    nothing: '여기에는 담아 갈 기사가 없습니다.',
    unreachable: '지금은 편집국에 물어볼 수 없습니다. 기사를 담으려면 연결이 필요합니다.',
    refused: '이 브라우저는 아무것도 보관하지 못하게 하므로 기사를 담을 수 없습니다.',
    retry: '다시 시도',
    progress: '담는 중',
    done: (done, count) => `${number(count)}건 가운데 ${number(done)}건`,
    paused: '연결되는 대로 이어서 담습니다.',
    cancel: '그만두기',
    here: (count, withPictures, size) => `${things(count, withPictures)}, ${size}`,
    takenOn: (date) => `${date} 담음`,
    failed: (count) => `온전히 담지 못한 기사 ${number(count)}건`,
    reasons: {
      unreachable: '가져오지 못했습니다.',
      gone: '편집국에 더 이상 없습니다.',
      full: '이 기기에 자리가 없습니다.',
      refused: '이 브라우저는 아무것도 보관하지 못하게 합니다.',
      pictures: '빠진 사진이 있습니다.',
    },
    stories: '기사 목록',
    refresh: '지금 새로 고침',
    notRefreshed: '지금은 편집국에 물어볼 수 없습니다. 담아 둔 것은 그대로입니다.',
    remove: '지우기',
    removeOf: (name) => `지우기: ${name}`,
    taken: '담아 둔 목록',
  };
};
