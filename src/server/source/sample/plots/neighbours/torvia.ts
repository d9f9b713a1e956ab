import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

const railway: PlotDraft = {
  id: 'torvia-railway',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'yara-kettering'],
  tags: ['Torvia', 'railways', 'travel', '{town}'],
  scenes: ['railway', 'railway', 'street', 'field'],
  captions: [
    'The station of {town}, {trains} trains a day at its best.',
    'The 6.12 to {town}, on time at the first stop.',
  ],
  topic: 'the future of the line to {town}',
  facts: (pick) => {
    const before = pick.int(7, 14);
    return {
      ...pick.person('a', 'torvia'),
      town: pick.town('torvia'),
      job: pick.cycle('the stationmaster; the conductor; the waitress of the buffet; the signalman; the points cleaner; the crossing keeper; the tea lady of carriage 9; the last porter; the man with the lamp; the wheel tapper; the announcer; the luggage clerk; the driver of the 6.12'),
      trains: inWords(before),
      left: inWords(before - pick.int(2, 5)),
      minutes: String(pick.int(18, 75)),
      km: String(pick.int(140, 890)),
      years: String(pick.int(12, 41)),
      passengers: grouped(pick.step(120, 1900, 10)),
    };
  },
  headlines: [
    'The line to {town} loses {minutes} minutes, and its patience',
    '{left} trains a day: what is left for {town}',
    '{^job} of {town} speaks',
    'Torvia’s railways forget about {town}',
    '{km} kilometres with {job}',
    'Change at {town}, if you can',
    'On the slow train to {town}',
  ],
  deks: [
    'The state railways of Torvia run {left} trains a day to {town} where there were {trains}; {passengers} passengers have begun to count for themselves.',
    'A new timetable makes the journey to {town} {minutes} minutes longer; {job} has kept a diary of it for {years} years.',
    'What a timetable says about a country: {km} kilometres from Sundgrad, {town} waits for one of its {left} trains.',
  ],
  leads: [
    'From Sunday there will be {left} trains a day between Sundgrad and {town}, {km} kilometres apart. There used to be {trains}. The ones that remain take {minutes} minutes longer, since there is nobody left at the points.',
    '{a} is {job} of {town} and has been for {years} years. The new timetable came in the post on {day}, says {a}, and it was shorter than the covering letter.',
    'The train to {town} leaves Sundgrad when it is dark and arrives when it is dark again, with {km} kilometres of birches in between. Since {day} it takes {minutes} minutes longer than in 1985.',
  ],
  body: [
    [
      'The state railways speak of an adjustment to demand. {passengers} people a day still use the line, says the regional office, "and most of them are not in a hurry". Those on the platform see it differently.',
      '"They used to announce the delay," says {a}. "Now they announce the train." On the wall of the waiting room hangs a map of the network from better days; somebody has crossed out six branches in pencil and dated each.',
    ],
    [
      'For Halmere it matters because goods go the same way. Every freight train that brings Torvian timber to the border crosses {town} on a single track, and waits there for whatever is late.',
      'There is money for new track, but it goes north, to the mines and the ports. Along the line to {town} the sleepers date in part from before the war; in hot weather the drivers are told to go at a walking pace.',
    ],
    [
      '- Distance from Sundgrad: {km} kilometres | Trains a day: {left}, until now {trains} | Passengers a day: {passengers} | Slower by: {minutes} minutes',
      'In the buffet they serve cabbage soup and know the reason for everything. It is the minister, it is the roof at Velsk Junction, it is that nobody in Sundgrad takes the train.',
    ],
    'In the evening the 6.12 goes back the way it came. {a} lifts a hand to it. "One gets used to things," {a.he} says, "but they should ask first."',
  ],
};

const province: PlotDraft = {
  id: 'torvia-province',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'bettina-lowe-strand'],
  tags: ['Torvia', 'reportage', '{town}', 'economy'],
  scenes: ['street', 'factory', 'mountains', 'crowd', 'portrait'],
  captions: [
    'The market square of {town}, where the buses turn.',
    '{^place} in {town}, on a weekday.',
  ],
  topic: 'life in Torvia’s provinces',
  facts: (pick) => {
    const then = pick.step(22, 90, 2);
    return {
      ...pick.person('a', 'torvia'),
      ...pick.person('b', 'torvia'),
      town: pick.town('torvia'),
      once: `${once},000`,
      now: `${Math.round(then * (0.45 + pick.int(0, 30) / 100))},000`,
      wage: grouped(pick.step(380, 920, 10)),
      place: pick.cycle('the match factory; the house of culture; the paper mill; the swimming bath; the brass foundry; the button works; the observatory; the radio factory; the fish cannery; the tram depot; the piano factory; the cinema; the glassworks; the ski jump; the maternity ward; the bell foundry; the shipyard on the lake'),
      sign: pick.pick('a bank with one counter; two chemists and no doctor; a shop that sells wedding dresses and chainsaws; a monument to a general whose name has been removed'),
    };
  },
  headlines: [
    '{^place} of {town} opens its doors a last time',
    'In {town}, {place} is still warm',
    'Who will buy {place}?',
    'A town, a river and {place}: a visit to {town}',
    '"They promised us {place}"',
    '{town} lives off {place} that no longer exists',
  ],
  deks: [
    'Once {once} people lived in {town}, now it is {now}; what keeps them is {place}, or the memory of it, and each other.',
    'A journey to {town}, where {place} has closed and reopened three times, and where nobody believes the notice on the door.',
    'In the Torvian provinces {wage} halms a month is a good wage; in {town} it used to be paid by {place}.',
  ],
  leads: [
    'The notice on the gate says that {place} is closed for stocktaking. It has hung there for six years. {town} had {once} inhabitants once and has {now} today, and every one of them can tell you what is in stock.',
    'In {town} you are asked two questions: who sent you, and whether you have seen {place}. The first is a joke by now. The second isn’t.',
    '{a} has the key to {place} on a string round {a.his} neck. Nobody has asked for it back, though the last wages were paid in spring, and {town} has other worries.',
  ],
  body: [
    [
      'On the square there are {sign}. The bus to the provincial capital goes at seven and returns at six, and those who live in between work there, for about {wage} halms a month.',
      'Those who stayed earn about {wage} halms a month, at the school, the hospital or the prison. Those who left send money, and come in August with cars that are washed in front of everybody.',
    ],
    [
      '"It wasn’t a good job, but it was there," says {a}, who worked at it for nineteen years. "You could hear it in the morning. Now you hear the dogs."',
      '{b}, who teaches geography, takes the eleventh form there every spring. "I tell them: this is what our town was for. Then they ask what it is for now, and the bell goes."',
    ],
    [
      'The governor came last year, with cameras, and spoke of an investor. {b}, who runs the local paper from {b.his} kitchen, printed the speech and, beside it, the one from the visit before. They differ in the date.',
      'From Sundgrad there is money now and then. It goes into façades, mainly along the road from the station. Behind them people have built sheds, and in the sheds there is everything.',
    ],
    'What would they want, if somebody asked? {a} thinks for a long time. "That the clock on the tower goes. It’s always ten to four. You can’t plan anything."',
  ],
};

const gas: PlotDraft = {
  id: 'torvia-gas',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'petra-vossgaard', 'yara-kettering', 'casimir-dray'],
  tags: ['Torvia', 'gas', 'energy', 'prices'],
  scenes: ['factory', 'chart', 'map', 'mountains'],
  captions: [
    'The compressor station at {town}, which can be heard three kilometres off.',
    'Price of gas at the border, halms per thousand cubic metres, by month.',
  ],
  topic: 'the price of Torvian gas',
  facts: (pick) => {
    const base = 120 + Math.max(0, pick.year - 2000) * 5;
    const now = base + pick.int(-14, 22);
    const before = now + pick.int(6, 24) * (pick.chance(0.5) ? 1 : -1);
    const run = Array.from({ length: 10 }, (_, index) =>
      Math.round(before + ((now - before) * index) / 9 + pick.int(-4, 4)),
    );
    return {
      ...pick.person('a', 'torvia'),
      town: pick.town('torvia'),
      now: String(now),
      before: String(before),
      change: String(Math.abs(now - before)),
      flat: String(Math.round(Math.abs(now - before) * 0.9)),
      way: now > before ? 'rises' : 'falls',
      more: now > before ? 'more' : 'less',
      share: String(pick.int(31, 58)),
      days: inWords(pick.int(2, 9)),
      wells: inWords(pick.int(3, 14)),
      series: [...run, now].join(','),
      what: pick.cycle('a cold week; a repair; a quarrel about a meter; a new well in the north; a strike of divers; a mild autumn; a leaking flange; a change of director; a ministerial telephone call; an unpaid bill; a fire at a pumping station; a warm February'),
    };
  },
  headlines: [
    'Gas from Torvia: price {way} to {now} halms',
    '{change} halms {more}: {what} moves the gas price',
    '{^what}, and what it does to a gas bill',
    'Northern Gas closes a valve for {days} days',
    'The pipe at {town} and the {now} halms',
    'After {what}, gas costs {change} halms {more}',
  ],
  deks: [
    'A thousand cubic metres of gas now cost {now} halms at the border, {change} {more} than three months ago; the reason given is {what}.',
    'Northern Gas puts the new price down to {what}; in Halmere, which heats {share} of every hundred homes with gas, it arrives next quarter.',
    'From {before} halms to {now}: a short history of a gas price, from a well in the north to a kitchen in Ostermouth.',
  ],
  leads: [
    'Gas from Torvia costs {now} halms per thousand cubic metres at the border since {day}, {change} halms {more} than in the last quarter. Northern Gas, the state company, gives {what} as the reason.',
    'The price of gas {way}: from {before} halms per thousand cubic metres to {now}. That {what} should have done it, as Northern Gas says, is half of the truth. The other half is in a formula.',
    'For {days} days the pressure in the pipe from the north was lower than it should have been. Northern Gas speaks of {what}. Buyers speak of the price, which stands at {now} halms after {before}.',
  ],
  body: [
    [
      'The formula, in the annex to the contract, follows the price of oil with a delay of two quarters and that of electricity with a delay of one. It was invented by an engineer, {a}, who has since said that {a.he} meant it as an example.',
      'The compressor station at {town} pumps day and night, {wells} wells feed it, and it is manned by forty people who are not allowed to say how much comes through. It can be heard all the same.',
    ],
    [
      'In Halmere {share} homes in a hundred are heated with gas, nearly all of it Torvian. A flat of average size uses 900 cubic metres in a year; for it the change comes to about {flat} halms.',
      'The winter store under Sallow Heath is {share} per cent full. That is normal for {month}, says the energy ministry, which has said so in every month for which there are records.',
    ],
    '| Price at the border, halms per thousand cubic metres || | price || Last quarter | {before} || Since {day} | {now} || Difference | {change}',
    [
      'In Sundgrad people pay a tenth of it. The cheap gas at home is the one promise that no Torvian government has broken, and the export price is what keeps it.',
      'Brannock, which gets its gas through the same pipe, pays a little less, since it signed for longer. Sarrenland pays more and does not talk about it.',
    ],
  ],
};
const sundgrad: PlotDraft = {
  id: 'sundgrad-politics',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt'],
  tags: ['Torvia', 'Sundgrad', '{t.head}', 'politics'],
  scenes: ['parliament', 'crowd', 'portrait', 'street'],
  captions: [
    'The Assembly in Sundgrad, lit at all hours.',
    'Quarry Square in Sundgrad on {day}: more pigeons than police.',
  ],
  topic: 'the change in Sundgrad',
  facts: (pick) => ({
    ...pick.country('t', 'torvia'),
    ...pick.person('m', 'torvia'),
    ...pick.person('n', 'torvia'),
    post: pick.cycle('railway minister; minister of finance; governor of the northern region; head of the state bank; minister of forests; mayor of Sundgrad; attorney general; head of Northern Gas; minister of agriculture; editor of the state newspaper; minister of education; commander of the fleet; minister of ice and ports; speaker of the Assembly'),
    votes: grouped(pick.int(201, 388)),
    years: inWords(pick.int(2, 9)),
  }),
  headlines: [
    'Torvia’s {post} goes, and nobody says why',
    '{m.last} falls, {n.last} rises: a new {post} in Sundgrad',
    'What the dismissal of a {post} tells us',
    '{votes} hands for the new {post}',
    'Sundgrad gets a {post} whom nobody knows',
    'The {post} who smiled too early',
  ],
  deks: [
    '{m} is no longer Torvia’s {post}; the notice is two lines long, and the successor, {n}, was told by telephone.',
    'After {years} years as {post} {m} has been replaced by {n}; in Sundgrad people study who stood where in the photograph.',
    'The Assembly has confirmed {n} as {post} with {votes} votes; the debate on {m}, the predecessor, was held without a record.',
  ],
  leads: [
    'The notice has two lines. {m}, {post} of Torvia for {years} years, has been relieved of the office and thanked; {n} has been given it. {^t.head}, the President, signed it on {day} and left for his dacha.',
    'At nine on {day} {m} was Torvia’s {post}, and at ten {m.he} was not. In between lay a conversation of which nobody in Sundgrad knows anything, and everybody something.',
    'With {votes} hands raised the Assembly made {n} {post} on {day}. Whoever had stood behind {m}, the predecessor, raised theirs a little higher than the rest.',
  ],
  body: [
    [
      'In the evening news the item came fifth, after the potato harvest. In Torvia that is a sign. What is unimportant comes second; what has gone well comes first.',
      'Those who know the system look at three things: who speaks at the farewell, whether there is a medal, and what becomes of the car. There was one speaker, there was no medal, and the car was gone by noon.',
    ],
    [
      '{n.mr}, 51, comes from the President’s home town and is described as an excellent listener. Former colleagues cannot recall an opinion of {n.his}, and mean it as praise.',
      '{m.mr} had annoyed the President’s office with an interview in which {m.he} used the word "tired". It was said of a bridge, but it was printed without the bridge.',
    ],
    [
      'For Halmere {m.mr} was somebody with whom one could speak, though not on the telephone. The embassy in Sundgrad has asked for an appointment with the successor and has been asked, in return, what about.',
      'The Foreign Office in Port Aldane "takes note". Behind the phrase is some worry: {m.mr} had the papers on two agreements in {m.his} desk, and it is not known who has the desk.',
    ],
    'In the street people shrug. "We had a clever one and he stole, we had an honest one and he did nothing," says a woman selling mushrooms by the Assembly. "Let’s see what this one forgets."',
  ],
};

export const torviaPlots = [railway, province, gas, sundgrad];
