import { apart } from '../apart.ts';
import type { AccountWords } from './english-account.ts';

/** What is said of the reader's account, in Korean. */
export const koreanAccount: AccountWords = {
  signIn: {
    title: '로그인',
    description: (newsroom) => `${newsroom} 계정으로 로그인합니다.`,
    needsScript:
      '로그인하려면 이 브라우저에서 자바스크립트를 켜야 합니다. 켜지 않아도 무료 기사는 모두 읽을 수 있습니다.',
    name: '이름',
    password: '비밀번호',
    submit: '로그인',
    submitting: '로그인하고 있습니다 …',
    missingName: '계정 이름을 입력해 주세요.',
    missingPassword: '비밀번호를 입력해 주세요.',
    wrong: '이름과 비밀번호가 서로 맞지 않습니다.',
    throttled: '시도가 너무 많았습니다. 10분 뒤에 다시 시도해 주세요.',
    failed: '연결이나 서버에 문제가 있습니다. 다시 시도해 주세요.',
    sample: '이곳은 견본 편집국이고 독자도 견본입니다. 한 사람을 골라 채워 보세요.',
    sampleOf: {
      all: ', 구독 중',
      some: ', 일부 구독 중',
      none: ', 구독하지 않음',
    },
    at: (host) => `${host}에서 로그인`,
    leaving: (host) => `${host}(으)로 이동하고 있습니다 …`,
    how: (host) =>
      `${host}에서 로그인하고 이 리더가 기사를 대신 열도록 허용하면 여기로 돌아옵니다. 그곳에서 이 기기 전용 비밀번호를 만들며, 언제든 거둘 수 있습니다.`,
    keptOut: {
      title: (host) => `${host}에서 허용할지 묻지 않습니다`,
      text: (host) =>
        `프로필이나 ${host}의 다른 쪽이 열린다면, 그 사이트가 독자를 허용 화면에 들이지 않는 것입니다. 이것은 편집국만 바꿀 수 있습니다. “애플리케이션 승인”(wp-admin/authorize-application.php) 화면에 들어갈 수 없다고 편집국에 알려 주세요. 운영자가 알아볼 것입니다.`,
    },
    problems: {
      'no-https': (host) =>
        `아직 이곳에서 로그인할 수 없습니다. ${host}은(는) 암호화된 연결(https)로만 비밀번호를 내줍니다. 편집국이 설정해야 합니다.`,
      'not-offered': (host) =>
        `아직 이곳에서 로그인할 수 없습니다. ${host}에서 애플리케이션 비밀번호가 꺼져 있습니다. 편집국이 켜야 합니다.`,
      unreachable: (host) => `${host}이(가) 지금 응답하지 않습니다. 잠시 후 다시 시도해 주세요.`,
    },
    faults: {
      rejected: '허용하지 않으셔서 로그인하지 않았습니다.',
      stale: '10분이 넘게 걸렸거나 다른 브라우저에서 시작한 로그인입니다. 다시 시작해 주세요.',
      refused: '편집국 사이트가 방금 만든 비밀번호를 받아들이지 않았습니다. 다시 시작해 주세요.',
      unreachable: '편집국 사이트가 응답하지 않았습니다. 잠시 후 다시 시도해 주세요.',
      throttled: '시도가 너무 많았습니다. 10분 뒤에 다시 시도해 주세요.',
    },
    ended: {
      expired: '30일 동안 오지 않으셔서 로그아웃되었습니다.',
      revoked: '다른 곳에서 로그아웃했거나 비밀번호가 바뀌었습니다.',
    },
    signedIn: (name) => `${apart(name)} 계정으로 로그인되어 있습니다.`,
    continue: '계속하기',
    another: '다른 계정 사용',
  },
  account: {
    title: '계정',
    description: '누가 어디에서 로그인했고 무엇을 볼 수 있는지 알려 줍니다.',
    needsScript:
      '계정을 보려면 이 브라우저에서 자바스크립트를 켜야 합니다. 켜지 않아도 무료 기사는 모두 읽을 수 있습니다.',
    coming: '로그인 상태를 확인하고 있습니다 …',
    failed: '연결이나 서버에 문제가 있어 지금은 로그인 상태를 확인할 수 없습니다.',
    signedIn: (name) => `${apart(name)} 계정으로 로그인됨`,
    opens: {
      all: '모든 유료 기사를 볼 수 있습니다.',
      some: '유료 기사 가운데 일부를 볼 수 있습니다. 나머지는 구독에 들어 있지 않습니다.',
      none: '구독하고 있지 않습니다. 유료 기사는 앞부분만 볼 수 있습니다.',
    },
    subscribe: '구독하기',
    devices: '로그인한 곳',
    here: '이 기기',
    since: (date) => `${date} 로그인`,
    used: (date) => `${date} 마지막 사용`,
    end: '로그아웃',
    endOf: (device) => `${apart(device)} 로그아웃`,
    ended: (device) => `${apart(device)}에서 로그아웃했습니다.`,
    devicesFailed: '목록을 불러오지 못했습니다.',
    notEnded: '되지 않았습니다. 다시 시도해 주세요.',
    signOut: '로그아웃',
    signOutEverywhere: '모든 곳에서 로그아웃',
    signingOut: '로그아웃하고 있습니다 …',
    signOutHow: '로그아웃하면 유료 기사가 이 기기에서 지워집니다. 무료 기사와 설정은 남습니다.',
    notSignedOut:
      '서버에 연결할 수 없어 아직 로그인되어 있습니다. 그래도 유료 기사는 이 기기에서 지웠습니다. 다시 시도해 주세요.',
    signedOutTitle: '로그아웃했습니다',
    signedOut: '계정에 관한 것은 이 기기에 아무것도 남아 있지 않습니다.',
    remaining:
      '그러나 편집국 사이트가 응답하지 않아, 이 기기를 위해 만든 비밀번호가 그곳에 아직 남아 있습니다. 프로필의 “애플리케이션 비밀번호”에서 지워 주세요.',
    remove: '그곳에서 지우기',
    again: '다시 로그인',
    home: '첫 화면으로',
  },
};
