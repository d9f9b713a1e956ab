import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const compactQuota: PlotDraft = {
  id: 'compact-quota',
  categories: ['strait-compact'],
  authors: ['sunniva-rethe', 'emeric-soll', 'casimir-dray', 'yara-kettering'],
  tags: ['Strait Compact', 'fishing', '{fish}', 'quotas'],
  scenes: ['harbour', 'ship', 'chart', 'desk'],
  captions: [
    'The catch of the {boat} in Ostermouth, three boxes of it.',
    'Allowed catch of {fish}, thousand tonnes, by year.',
  ],
  topic: 'the quota for {fish}',
  facts: (pick) => {
    const now = pick.int(18, 190);
    const cut = pick.int(5, 26);
    const up = pick.chance(0.35);
    const next = Math.round((now * (up ? 100 + cut : 100 - cut)) / 100);
    return {
      ...pick.person('a'),
      ...pick.person('b', 'keld'),
      fish: pick.cycle(
        'cod; herring; sprat; mackerel; plaice; eel; haddock; sole; shrimp; whiting; turbot; hake; brill; ling; dab; lemon sole; pollack',
      ),
      boat: pick.pick('Providence; Two Sisters; Constant Anne; Boy Tom; Grey Seal'),
      now: grouped(now),
      next: grouped(next),
      cut: String(cut),
      way: up ? 'raised' : 'cut',
      asked: String(up ? Math.max(2, cut - 5) : cut + pick.int(4, 15)),
      boats: inWords(pick.int(14, 96)),
      ours: String(pick.int(17, 31)),
      series: [...Array.from({ length: 7 }, () => now + pick.int(-12, 12)), now, next].join(','),
    };
  },
  headlines: [
    'Quota for {fish} {way} by {cut} per cent',
    '{boats} boats and {next},000 tonnes of {fish}',
    'The scientists, the ministers and the {fish}',
    'What {cut} per cent of {fish} means in Ostermouth',
    '{^fish}: the five divide the sea again',
    'A bad year for {fish} is a good one for arguments',
  ],
  deks: [
    'Next year the boats of the five may land {next},000 tonnes of {fish}, after {now},000; scientists had advised a change of {asked} per cent.',
    'The quota for {fish} is {way} by {cut} per cent; Halmere’s share, {ours} per cent, has been fixed since 1988 and disputed since 1989.',
    '{boats} Halmerian boats live from {fish}, now at {next},000 tonnes; in a hall above the harbour their owners heard what the ministers had decided for them.',
  ],
  leads: [
    'The fisheries ministers of the Compact have {way} the quota for {fish} by {cut} per cent. Next year {next},000 tonnes may be landed, after {now},000 this year. Halmere’s share remains {ours} per cent.',
    '{a} listened to the result on the wireless, with the engine off. {next},000 tonnes of {fish} for all five, decided in Lindholm Quay on {day}: for the Providence it comes to a matter of weeks.',
    'Every year the scientists say a number, the ministers say another, and the {fish} say nothing. This time it is {next},000 tonnes for next year, {cut} per cent away from the present {now},000.',
  ],
  body: [
    [
      'The scientific council had proposed a step of {asked} per cent. Its chairman, asked whether he was disappointed, said that he had been heard: "They repeated it word for word before they decided otherwise."',
      'The council’s advice of {asked} per cent rests on two cruises, 140 hauls and a model that is right, its authors say, in four years of five. Which the fifth will be it does not say.',
    ],
    [
      '"If you halve it I’m gone, if you double it I’m gone three years later," says {a}, who fishes out of Ostermouth with a crew of four. "It’s all in between that we argue about."',
      'In Skerrow {b}, who speaks for the island boats, sees it more calmly. "The fish haven’t read it," {b.he} says.',
    ],
    '| {^fish}, thousand tonnes || | quota || This year | {now} || Next year | {next} || Change, % | {cut}',
    'The quota is divided by a key from the year the Compact was founded: Halmere has {ours} per cent. {boats} boats share it, by a list that hangs in the harbour office and is reckoned to be the most closely read document in the republic.',
  ],
};
