import { speaking, type Voices } from '../../voices.ts';

/** What can be said of anything in Brannock. */
export const brannockVoices: Voices = {
  facts: speaking(
    'who teaches at the agricultural college in Oatlands; a land agent in Tarn Abbey; the vicar of Lower Tarn; who writes the farming page of the Tarn Abbey Herald; a smallholder and justice of the peace',
    'brannock',
  ),
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
