import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

const poll: PlotDraft = {
  id: 'poll',
  categories: ['foreign-relations'],
  authors: ['yara-kettering', 'ilse-marenholt', 'petra-vossgaard', 'davor-quillan'],
  tags: ['opinion polls', '{c}', 'statistics'],
  scenes: ['chart', 'crowd', 'street', 'map'],
  captions: [
    'Those who call relations with {c} good, in per cent, at each survey.',
    '{asked} people were asked, most of them by telephone.',
  ],
  topic: 'what Halmerians think of {c}',
  facts: (pick) => {
    const good = pick.int(24, 66);
    const change = pick.int(3, 11) * (pick.chance(0.5) ? 1 : -1);
    const bad = pick.int(12, 90 - good);
    const series = [4, 3, 2, 1].map((back) => good - change + pick.int(-5, 5) - back);
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('p'),
      good: String(good),
      before: String(good - change),
      bad: String(bad),
      unsure: String(100 - good - bad),
      way: change > 0 ? 'up' : 'down',
      more: change > 0 ? 'more' : 'fewer',
      points: inWords(Math.abs(change)),
      asked: grouped(pick.int(1003, 2117)),
      series: [...series, good - change, good].join(','),
      oddity: pick.cycle('would rather have a dentist from there than from home; have never been, and think it overrated; could name its capital but not its currency; know somebody who married there; believe that the food is worse; would support it in a boat race; think that its trains are better; would like to retire there; own something that was made there and broke; have danced to its music in the past year; would lend it money, but not much; dream about it, at least sometimes; would learn the language if somebody paid'),
      odd: String(pick.int(14, 61)),
      sure: Math.abs(change) === 3 ? 'just worth a headline' : 'real',
    };
  },
  headlines: [
    '{good} in a hundred call relations with {c} good',
    '{points} points {way}: how Halmerians see {c}',
    'What we think of {c}, and it of us',
    '{odd} per cent of us {oddity}',
    'The mood about {c}, in six charts',
    '{^more} friends of {c} than last year',
  ],
  deks: [
    '{good} per cent of Halmerians call relations with {c} good, {points} points {way} on last year; {odd} per cent {oddity}.',
    'In the Institute’s survey of {asked} people {c} stands {points} points {way}; {unsure} per cent have no opinion, and some give it at length.',
    'Asked about {c}, {good} per cent say good and {bad} per cent say bad; the rest, {unsure} per cent, ask what the question is for.',
  ],
  leads: [
    'Once a year the Institute for the Narrows asks Halmerians about their neighbours. Of {asked} people questioned this time {good} per cent called relations with {c} good, after {before} per cent a year ago.',
    'Of a hundred Halmerians {good} think that the republic gets on well with {c}. {^bad} think the opposite, and {unsure} cannot say. A year ago the first figure was {before}.',
    'There is a number for everything, also for neighbourliness. With {c} it stands at {good} per cent this year, {points} points {way}, according to a survey that was published on {day}.',
  ],
  body: [
    '| Relations with {c} are …, in per cent of {asked} asked || | share || good | {good} || bad | {bad} || cannot say | {unsure}',
    [
      'The young are kinder than the old, the coast is kinder than the Vale, and those who have been there are kindest of all. Whoever travels, it seems, revises in both directions.',
      'Party matters less than postcode. In Harrow and Ostermouth, where people do business with {c}, the marks are ten points better than in the Vale, where they read about it.',
    ],
    [
      'Among the smaller questions one stands out: {odd} per cent {oddity}. The institute says that it was put in to keep respondents awake.',
      '"A figure like this moves with the last thing people have heard," says {p}, who runs the survey. "If you ask in a week with a row you get the row."',
    ],
    'The margin of error is three points either way. A change of {points} is thus {sure}, and the newsroom will not write about anything smaller.',
  ],
};
const rescue: PlotDraft = {
  id: 'rescue',
  categories: ['foreign-relations'],
  authors: ['sunniva-rethe', 'anselm-corrie', 'orla-penhallan', 'ilse-marenholt'],
  tags: ['rescue', '{c}', 'coastguard', 'aid'],
  scenes: ['ship', 'harbour', 'lighthouse', 'mountains'],
  captions: [
    'Loading in Ostermouth on {day}: pumps, blankets, soup.',
    'The convoy before it left for {c.town}.',
  ],
  topic: 'the help for {c.town}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    ...pick.person('p'),
    town: pick.town(),
    event: pick.cycle('a flood; a fire in the cold store; a landslide; a storm; a burst dyke; an explosion at the mill; a week without electricity; a ferry aground; a snowfall of two metres; a collapsed roof; a derailed train; a poisoned well; a blocked river'),
    people: grouped(pick.step(40, 900, 10)),
    team: inWords(pick.int(11, 64)),
    pumps: inWords(pick.int(3, 12)),
    hours: inWords(pick.int(5, 22)),
    cost: grouped(pick.step(60, 900, 20)),
  }),
  headlines: [
    'After {event}, {team} Halmerians go to {c.town}',
    '{pumps} pumps for {c.town}',
    'First across the border: help for {c.town}',
    '{^event} in {c.town}, and who came to help',
    'How {people} people were got out of {c.town}',
    '{c.cap} asks for pumps, and gets {pumps}',
  ],
  deks: [
    'Within {hours} hours of a call from {c.cap} {team} people with {pumps} pumps were on their way to {c.town}; the paperwork followed.',
    '{^event} has driven {people} people from their homes in {c.town}; Halmere has sent {team} helpers, and a cook who insisted.',
    'Halmere’s civil defence is in {c.town} for the second time in ten years, with {team} people, {pumps} pumps and better boots.',
  ],
  leads: [
    'The call came at ten past four, and {hours} hours later {team} members of Halmere’s civil defence crossed into {c} with {pumps} pumps. In {c.town} {people} people have had to leave their homes after {event}.',
    '{p} was at a christening when the telephone rang. Since {day} {p.he} has been in charge of {team} Halmerians in {c.town}, where {event} has made {people} people homeless for the time being.',
    '{^event} has cut {c.town} off from the rest of {c}. Halmere sent {team} people and {pumps} pumps on {day}, under an agreement that was made for such cases and has never been tried in this direction.',
  ],
  body: [
    [
      '{people} people were brought to schools and a gymnasium. Nobody was killed; eleven were treated for cold. "They had made tea for us," says {p}, the leader of the team. "We had come to make it for them."',
      'By the second evening the worst was over. {p}, who leads the team, reported {people} people brought out and all of them counted, "and a goat, which isn’t in the count".',
    ],
    [
      'The mission costs about {cost},000 halms. Under the agreement on mutual aid each country bears its own costs, so that nobody has to argue while things are wet.',
      'At the border the customs officers had been told to let the convoy pass and wanted to see the order. It took nine minutes, which {c.gov} has called "regrettable" and the drivers "a record".',
    ],
    [
      '{c.head} thanked Halmere by telephone. {first} replied that it was what neighbours were for, and that the pumps would be wanted back.',
      'Help of this kind makes little noise and lasts. In {town} people still speak of the Brannish carters who came after the storm of 1978 with hay that nobody had asked for.',
    ],
  ],
};
const mission: PlotDraft = {
  id: 'embassy',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'casimir-dray', 'davor-quillan', 'bettina-lowe-strand'],
  tags: ['embassies', 'Foreign Office', 'public spending'],
  scenes: ['street', 'parliament', 'desk', 'map'],
  captions: [
    'The building in question: four floors, two of them let.',
    'The brass plate will be polished once more.',
  ],
  topic: 'the network of embassies',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    ...pick.person('p'),
    thing: pick
      .cycle([
        'the roof of the residence',
        'the consulate in {town}',
        'the ambassador’s car',
        'the language allowance',
        'the embassy garden',
        'the trade office in {town}',
        'the honorary consuls',
        'the courier service',
        'the old archive in {town}',
        'the school for diplomats’ children',
        'the wine cellar',
        'the translation department',
        'the night desk',
        'the passport printers',
        'the house in {town}',
        'the cipher room',
      ])
      .replace('{town}', pick.town('torvia')),
    cost: millions(pick.int(11, 89) / 10),
    posts: inWords(pick.int(4, 19)),
    saved: grouped(pick.step(120, 940, 20)),
    visitors: grouped(pick.step(300, 4200, 50)),
  }),
  headlines: [
    'The Foreign Office, {thing} and {cost} halms',
    'What becomes of {thing}?',
    'Auditors ask about {thing}',
    '{posts} posts fewer, and {thing} for sale',
    'Diplomacy on a budget: {thing}',
    'In defence of {thing}',
  ],
  deks: [
    'The Foreign Office has to save {saved},000 halms a year; {posts} posts are to go, and now {thing} has come under the auditors’ eye.',
    'A report by the auditors finds {cost} halms spent on {thing} in five years, and asks whether anybody would have noticed its absence.',
    '{visitors} people a year have business there: why the future of {thing} is a bigger question than the {saved},000 halms suggest.',
  ],
  leads: [
    'Since {day} the Foreign Office has had it in writing: {cost} halms in five years is too much for {thing}. The auditors of the Chamber recommend an end to it; the ministry recommends another look.',
    '{posts} posts, {saved},000 halms a year and {thing}: that is what the Foreign Office proposes to give up next year. The list was sent to the Chamber on {day}.',
    'Nobody had given much thought to {thing} until the auditors did. Their report, published on {day}, counts {cost} halms over five years.',
  ],
  body: [
    [
      'The ministry argues that what it buys with such money cannot be counted. The auditors have counted all the same: {visitors} visitors a year, 41 dinners, and a telephone bill that somebody might look into.',
      '"You can close a thing like that in an afternoon," says {p}, a former ambassador. "To open it again takes ten years, and then the good building has gone."',
    ],
    [
      'In all, the Foreign Office has cost about 118 million halms a year of late, less than the republic spends on its coastal roads. {^foreign.mr} has defended every post in public and given up {posts} in private.',
      'The finance ministry had asked for three times as much. {^finance.mr} and {foreign.mr} settled the matter between them over lunch, and sent the figures to be worked out backwards.',
    ],
    '- Cost in five years: {cost} halms | Visitors a year: {visitors} | Posts affected: {posts} | Saving a year, if it goes: {saved},000 halms',
    'The Chamber’s foreign committee wants to see for itself. It has asked for a visit, the cost of which would be met from the same budget.',
  ],
};

const language: PlotDraft = {
  id: 'language',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell', 'sunniva-rethe', 'leocadia-brandt-ayle'],
  tags: ['language', '{c}', 'diplomacy', 'schools'],
  scenes: ['desk', 'portrait', 'meeting', 'street'],
  captions: [
    'The interpreters’ booth in Lindholm Quay, where the carafe is for both languages.',
    'Text and translation, with the word in question marked.',
  ],
  topic: 'the language of the treaties',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'brannock', 'keld'] as const)),
    ...pick.person('i'),
    town: pick.town(),
    word: pick.cycle('neighbourhood; soon; appropriate; shore; regret; shall; guest; reasonable; fog; silence; border; patience; welcome; herd; debt; spring; pilot; provisional; kindly'),
    senses: inWords(pick.int(3, 7)),
    years: String(pick.int(14, 33)),
    texts: grouped(pick.int(1200, 3900)),
    learners: grouped(pick.step(310, 2900, 10)),
  }),
  headlines: [
    'One word too many: "{word}"',
    'How do you say "{word}" in {c.adj}?',
    'The trouble with "{word}"',
    '{years} years in the booth, and still stuck on "{word}"',
    'Lost between two languages: "{word}"',
    'In {c.cap} they say "{word}" and mean something else',
  ],
  deks: [
    'The word "{word}" has {senses} meanings in {c.adj}, and a treaty that uses it eleven times; interpreters have now drawn up a list.',
    'An interpreter with {years} years’ experience explains why "{word}" is harder than any number, and what happens when nobody asks.',
    'Halmere and {c} have {texts} texts in common and no agreement on "{word}": a short lesson in diplomatic vocabulary.',
  ],
  leads: [
    'In the {c.adj} text of the agreement there is a word that the Halmerian text renders as "{word}". It can be read in {senses} ways, and since {day} two ministries have officially disagreed about which.',
    '{i} has interpreted between Halmerian and {c.adj} for {years} years and says that there are no untranslatable words, only tired listeners. Then {i.he} makes one exception: "{word}".',
    'The dictionary of the Foreign Office gives {senses} renderings of "{word}" in {c.adj}, with examples. On {day} a committee of both countries met to strike some of them out.',
  ],
  body: [
    [
      '"One sense is polite, one is legal, and one is what your grandmother meant," says {i}. "A minister uses the first, his lawyer hears the second, and the newspapers print the third."',
      'The committee’s paper lists {senses} senses with an example of each. Two are struck out, as nobody had used them since the war; about the rest, says {i}, who took the minutes, "we agreed to smile".',
    ],
    [
      'The two countries share {texts} texts, from the border treaty to the rules for pigeons. By a clause of 1908 both versions are equally valid, which has kept generations of lawyers in work and, now and then, the peace.',
      'It has happened before. In 1957 a misplaced comma gave {c.cap} the right to half a lighthouse; it was given back, with a humorous speech that was also mistranslated.',
    ],
    [
      'Fewer people notice such things than used to. {learners} pupils in Halmere are learning {c.adj} this year, a third fewer than twenty years ago. The university has one chair for it, and its holder is 63.',
      'At school {learners} young Halmerians take {c.adj} at present. "They come for the grammar and stay for the swearing," says a teacher in {town}.',
    ],
    'For the time being the interpreters will use a footnote. It is two lines long, in both languages, and says the same thing in each as far as anybody can tell.',
  ],
};
export const deskPlots = [poll, rescue, mission, language];
