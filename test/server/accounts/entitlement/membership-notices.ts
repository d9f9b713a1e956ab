/** What membership plugins put in the place of a story, in the words that they come with, or that newsrooms write instead. */
export const MEMBERSHIP_NOTICES: { plugin: string; paragraphs: string[] }[] = [
  {
    plugin: 'Paid Memberships Pro',
    paragraphs: [
      'Premium Membership Required',
      'You must be a Premium member to access this content.',
      'Join Now',
      'Already a member? Log in here',
    ],
  },
  {
    plugin: 'Paid Memberships Pro before 3.0',
    paragraphs: ['This content is for Gold and Silver members only.', 'Join Now'],
  },
  {
    plugin: 'MemberPress',
    paragraphs: ['You are unauthorized to view this page.', 'Login', 'Forgot Password'],
  },
  {
    plugin: 'Restrict Content',
    paragraphs: ['This content is restricted to subscribers'],
  },
  {
    plugin: 'WooCommerce Memberships',
    paragraphs: ['To access this post, you must purchase Premium or Premium Yearly.'],
  },
  {
    plugin: 'Ultimate Member',
    paragraphs: ["We're sorry, but you don't currently have access to this content"],
  },
  {
    plugin: 'Content Control',
    paragraphs: ['Your account does not have permission to view this content.'],
  },
  {
    plugin: 'a newsroom in Korean',
    paragraphs: ['이 기사는 유료 회원만 읽을 수 있습니다.', '지금 구독하고 계속 읽어 보세요.'],
  },
  {
    plugin: 'a newsroom in German',
    paragraphs: [
      'Dieser Artikel ist Teil unseres Abonnements.',
      'Jetzt abonnieren und weiterlesen.',
    ],
  },
  {
    plugin: 'a newsroom in Arabic',
    paragraphs: ['هذا المقال متاح للمشتركين فقط.', 'اشترك الآن لمتابعة القراءة.'],
  },
  {
    plugin: 'a newsroom that says much',
    paragraphs: [
      'Good journalism costs money. Our reporters spend weeks on a story such as this, in archives, in courts and on the road, and they are paid for it.',
      'With the monthly plan you read everything for the price of two coffees; with the yearly plan you save a fifth of that, and a neighbour of yours reads along.',
      'Students and those without work pay half. Whoever cannot pay at all writes us a letter, which we answer ourselves, within a week, and kindly.',
      'You end it whenever you like, with a click and without a reason.',
    ],
  },
];
