import type { Formatter } from '../formatter.ts';
import type { SavedWords } from './english-saved.ts';

/** What is said of saved stories, in Korean. */
export const koreanSaved = ({ number }: Formatter): SavedWords => {
  const stories = (count: number) => `기사 ${number(count)}건`;
  return {
    title: '저장함',
    description: '이 기기에 저장해 두어 연결이 없어도 읽을 수 있는 기사입니다.',
    needsScript: '기사를 저장하려면 이 브라우저에서 자바스크립트를 켜야 합니다.',
    empty: '아직 저장한 기사가 없습니다. 제목 옆의 리본을 누르면 기사가 저장됩니다.',
    refused: '이 브라우저는 아무것도 보관하지 못하게 하므로 기사를 저장할 수 없습니다.',
    search: '제목에서 찾기',
    noMatch: '이 낱말이 들어간 제목이 없습니다.',
    sort: '순서',
    sorts: { saved: '최근에 저장한 순', published: '최근에 나온 순' },
    total: (count, size) => `${stories(count)}, ${size}`,
    waiting: (count) => `${stories(count)}은 연결되는 대로 가져옵니다.`,
    savedOn: (date) => `${date} 저장`,
    readOn: (date) => `${date} 읽음`,
    missing: (count) => `아직 오지 않은 사진 ${number(count)}장`,
    whole: '로그인해 있는 동안 전문',
    opening: '앞부분만',
    remove: '지우기',
    removeOf: (headline) => `지우기: ${headline}`,
    corrected: (saved, updated) =>
      `저장한 뒤에 정정된 기사입니다. ${saved}에 저장하셨고, 편집국이 ${updated}에 고쳤습니다.`,
    changes: '달라진 곳',
    seen: '확인했습니다',
    withdrawn: (date) =>
      `편집국이 이 기사를 거두어들였습니다(${date}에 확인). 저장한 사본은 지우실 때까지 남습니다.`,
    notices: {
      saved: '이 기기에 저장했습니다.',
      waiting: '연결되는 대로 저장합니다.',
      removed: '지웠습니다.',
      gone: '편집국에 이 기사가 더 이상 없습니다.',
      full: '이 기기에 자리가 없습니다. 전에 저장한 것은 모두 그대로입니다.',
      'no-room-for-pictures': '이 기기에 자리가 없어 일부 사진 없이 저장했습니다.',
      'without-pictures': '일부 사진 없이 저장했습니다. 빠진 사진은 나중에 가져옵니다.',
      refused: '이 브라우저는 아무것도 보관하지 못하게 하므로 저장하지 못했습니다.',
    },
    undo: '되돌리기',
    see: '저장한 기사 보기',
    move: {
      title: '목록을 다른 곳으로',
      json: 'JSON으로 내보내기',
      opml: 'OPML로 내보내기',
      import: '목록 가져오기',
      how: '목록에는 기사의 이름만 있고, 기사는 목록을 읽는 쪽에서 가져옵니다. 목록을 가져와도 지워지는 것은 없습니다.',
      unreadable:
        '이 파일에는 기사 목록이 없습니다. 이곳에서 내보낸 JSON이나 OPML만 읽을 수 있습니다.',
      foreign: (count) => `이 파일에 ${stories(count)}이 있지만 이 편집국의 주소가 아닙니다.`,
      importing: (done, count) => `${stories(count)} 가운데 ${number(done)}건 가져옴 …`,
      imported: (count) => `${stories(count)}을 더했습니다.`,
      notImported: (count) =>
        `${number(count)}건은 가져오지 못했습니다. 연결이 없어 못 가져온 것은 나중에 저절로 가져옵니다.`,
    },
  };
};
