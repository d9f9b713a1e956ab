import { speaking, type Voices } from '../../voices.ts';

/** What can be said of anything in the Keld Isles. */
export const keldVoices: Voices = {
  facts: speaking(
    'who runs the museum in Skerrow; a retired ship’s engineer; the district nurse of the outer islands; who reads the weather on the island radio; a boatbuilder on Noss',
    'keld',
  ),
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
