import type { FactPicker } from '../../fact-picker.ts';
import type { Voices } from '../../voices.ts';
import type { CountryId } from '../../world/countries.ts';

const speaking = (country: CountryId, roles: string[]) => (pick: FactPicker) => ({
  ...pick.person('v', country),
  vrole: pick.cycle(roles),
});

/** What can be said of anything in Torvia. */
export const torviaVoices: Voices = {
  facts: speaking('torvia', [
    'a sociologist in Sundgrad',
    'who edits a small journal in Sundgrad',
    'a lawyer in Velsk Junction',
    'who used to work for the statistical office',
    'a priest in the northern region',
  ]),
  quotes: [
    `"In Torvia everything is permanent until it is announced," says {v}, {vrole}. For {topic} {v.he} expects no announcement.`,
    `"There are two ways of finding out," says {v}, {vrole}. "You can read what is written, or see who has stopped laughing. On {topic} I recommend the second."`,
    `{v}, {vrole}, warns against hurry. "A foreigner comes for a week and writes a book. After a year he writes an article. I was born here, and of {topic} I could give you a sentence."`,
    `> We are a large country with small rooms. — {v}, {vrole}`,
    `> Complaining is our national instrument. Everybody plays it, and hardly anybody for an audience. — {v}, {vrole}`,
    `"Nobody decided it," says {v}, {vrole}. "That is what people abroad never believe. It was simply not prevented."`,
    `"You have to distinguish between what is forbidden and what is not done," says {v}, {vrole}. "The first can be arranged."`,
    `{v}, {vrole}, has a rule for {topic} as for other things: "What Sundgrad calls temporary will see your grandchildren."`,
  ],
  backgrounds: [
    `Torvia has 61 million people, nine time zones on the map and two in practice. For Halmere, its smallest neighbour but one, it is market, pipeline and weather all at once.`,
    `The empire of which the schoolbooks tell ended in 1917. Its railways, its stoves and a good part of its manners have stayed.`,
    `Wages outside the capital have hardly risen in ten years, if one takes off what things cost. The official figures do not take it off.`,
    `From Sundgrad one can look across to Halmere on a clear day. The other way round it takes binoculars, and people in Harrow have them.`,
    `Newspapers from Halmere reach Sundgrad two days late and are read all the more carefully for it, by people with scissors.`,
  ],
  endings: [
    `There was no answer from the ministry in Sundgrad to the Courier’s questions. There was a call asking how the name was spelt.`,
    `The governor’s office promised a statement. It has promised one before.`,
    `It snowed in the evening, and then it was quiet.`,
    `A decree is said to be in preparation. That is what is said of decrees.`,
  ],
};

/** What can be said of anything in Sarrenland. */
export const sarrenlandVoices: Voices = {
  facts: speaking('sarrenland', [
    'an economist in Marrow',
    'who writes for the trade press in Steinmark',
    'a former member of the federal Diet',
    'who audits firms in the upper valleys',
    'a historian of industry',
  ]),
  quotes: [
    `"People abroad take us for rich," says {v}, {vrole}. "We are careful. It looks the same from outside until the weather turns."`,
    `{v}, {vrole}, sees no drama. "In Marrow a crisis is when somebody telephones after six. On {topic} nobody has."`,
    `> We do not have secrets. We have appendices. — {v}, {vrole}`,
    `> With us you may be wrong, but not early. — {v}, {vrole}`,
    `"Everybody knew, and nobody had been told," says {v}, {vrole}, of {topic}. "That is how trust works here."`,
    `"It will be done properly, a little late, and then never again," says {v}, {vrole}. "That is our whole method."`,
    `{v}, {vrole}, thinks that {topic} will be of more use to the neighbours than to Sarrenland itself. "We have the patience. They have the excuse."`,
  ],
  backgrounds: [
    `Sarrenland has eleven million inhabitants in nineteen valleys, each with a parliament, a cheese and a savings bank. What holds them together is the railway and a dislike of being told.`,
    `Two in five halms that Halmere earns from exports come from Sarrenland, and nearly half of what it borrows. In Marrow that is known to the second decimal place.`,
    `About 42,000 people cross the border to work each morning, nearly all of them in one direction.`,
    `The federation has not changed its currency since 1871, nor its government, some would say, since not much later.`,
    `Of the ten largest firms in Halmere four belong to families in the valleys, who visit once a year and look at the gutters.`,
  ],
  endings: [
    `The federal office will publish details in {nextmonth}, on paper, against a fee.`,
    `In Marrow it was dark by then, and in the counting houses the lights were on.`,
    `There is a right of appeal. It lasts for thirty days, and in Sarrenland people use it on the twenty-ninth.`,
    `Questions from the Courier were answered within the hour, in full, by a person who then asked not to be named.`,
  ],
};

/** What can be said of anything in Brannock. */
export const brannockVoices: Voices = {
  facts: speaking('brannock', [
    'who teaches at the agricultural college in Oatlands',
    'a land agent in Tarn Abbey',
    'the vicar of Lower Tarn',
    'who writes the farming page of the Tarn Abbey Herald',
    'a smallholder and justice of the peace',
  ]),
  quotes: [
    `"We are not slow," says {v}, {vrole}. "We are waiting to see what it was that everybody hurried for."`,
    `{v}, {vrole}, has heard it all before. "My grandfather complained about {topic} in the same words. He had the better voice."`,
    `> A Brannishman will lend you his horse and not tell you its name. — {v}, {vrole}`,
    `> The land is patient. It’s the mortgage that isn’t. — {v}, {vrole}`,
    `"There’s what it costs and there’s what it’s worth," says {v}, {vrole}, of {topic}, "and between the two there’s a public house."`,
    `"If you want to know about {topic}, ask a woman who does the accounts," says {v}, {vrole}. "The men will tell you about the weather, and mean the bank."`,
    `For {v}, {vrole}, the thing is settled already. "They talked about it after church. What comes now is paper."`,
  ],
  backgrounds: [
    `Brannock feeds itself and, in a good year, half of Halmere. Four million people live there, three quarters of them in places without a traffic light.`,
    `The kingdom has had the same dynasty since 1641 and the same drains, in the capital, since not much later. A visitor is shown the first and warned of the second.`,
    `Nearly everything that Brannock sells leaves by the river and Port Aldane or by rail through Torvia. It has been said that the country has two neighbours and therefore two opinions.`,
    `Land in Brannock is seldom sold; it is inherited, leased, quarrelled over and, if there is no other way, married.`,
    `A third of the farms have no successor. Those that have one tend to have three.`,
  ],
  endings: [
    `Then the bell rang for the evening milking, and there was nobody left to ask.`,
    `The county court has set a date in {nextmonth}, weather permitting.`,
    `The next market is on Thursday.`,
    `A petition is lying at the post office. By {day} it had 212 names and a drawing of a pig.`,
  ],
};

/** What can be said of anything in the Keld Isles. */
export const keldVoices: Voices = {
  facts: speaking('keld', [
    'who runs the museum in Skerrow',
    'a retired ship’s engineer',
    'the district nurse of the outer islands',
    'who reads the weather on the island radio',
    'a boatbuilder on Noss',
  ]),
  quotes: [
    `"People on the mainland think that we have time," says {v}, {vrole}. "We have weather. It’s not the same."`,
    `{v}, {vrole}, does not get excited about {topic}. "Here a thing has to happen three times before it gets a name."`,
    `> An island is a place where you know who moved the ladder. — {v}, {vrole}`,
    `> You can’t fall out with anybody properly. You’ll need their boat. — {v}, {vrole}`,
    `"We were told it couldn’t be done, by people who were leaving on the afternoon boat," says {v}, {vrole}.`,
    `"Write that it’s windy," says {v}, {vrole}, asked about {topic}. "Then nobody can say that it isn’t true."`,
    `"My mother would have said that it’s nobody’s business," says {v}, {vrole}, "and then she’d have put the kettle on and told you."`,
  ],
  backgrounds: [
    `The Keld Isles are 94 islands, of which eleven are lived on by some 31,000 people. Two thirds of them live in Skerrow, which the rest regard as a city.`,
    `Fish, ferries and the fees of passing ships pay for nearly everything. What remains comes from wool, from stamps, and from visitors who wished to be alone.`,
    `The night ferry from Port Aldane is the islands’ road, post and larder. When she does not sail, people count shelves.`,
    `Young people leave at sixteen for the schools in Port Aldane. About half of them come back, the teachers say, and those bring somebody.`,
    `Crime is rare and discussed for decades. The one cell in Skerrow serves as a store for the carnival costumes.`,
  ],
  endings: [
    `The forecast for the coming days is south-west, seven to eight.`,
    `The boat back was full, of people and of what they had been given to eat.`,
    `The Moot will deal with it before the lambing, or after.`,
    `By four it was dark. In every second window there was a light, and everybody knew which.`,
  ],
};
