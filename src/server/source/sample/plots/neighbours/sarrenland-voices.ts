import { speaking, type Voices } from '../../voices.ts';

/** What can be said of anything in Sarrenland. */
export const sarrenlandVoices: Voices = {
  facts: speaking(
    'an economist in Marrow; who writes for the trade press in Steinmark; a former member of the federal Diet; who audits firms in the upper valleys; a historian of industry',
    'sarrenland',
  ),
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
