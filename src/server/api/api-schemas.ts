import { articleSchema, gateSchema, relatedSchema } from '../../shared/article.ts';
import { neighboursSchema } from '../../shared/neighbours.ts';
import { authorSchema } from '../../shared/author.ts';
import { blockSchema } from '../../shared/block.ts';
import { categoriesSchema, categorySchema, monthsSchema } from '../../shared/category.ts';
import { feedSchema, feedSubjectSchema } from '../../shared/feed.ts';
import { frontBlockSchema, frontSchema } from '../../shared/front.ts';
import { imageSchema } from '../../shared/image.ts';
import { inlineSchema } from '../../shared/inline.ts';
import { pageSchema } from '../../shared/page.ts';
import { problemSchema } from '../../shared/problem.ts';
import {
  followedSubjectSchema,
  pushChangeSchema,
  pushEndSchema,
  pushKeySchema,
  pushRequestSchema,
  pushSubscriptionSchema,
  quietHoursSchema,
} from '../../shared/push.ts';
import {
  authorizationRequestSchema,
  authorizationSchema,
  credentialsSchema,
  deviceSchema,
  devicesSchema,
  readerSchema,
  sessionSchema,
  signedOutSchema,
  signInSchema,
} from '../../shared/session.ts';
import { siteSchema, syncSchema } from '../../shared/site.ts';
import { linkSchema, teaserSchema } from '../../shared/teaser.ts';

/** Everything that the API answers with and takes, by the names that its description has for it. */
export const API_SCHEMAS = {
  Site: siteSchema,
  Sync: syncSchema,
  Front: frontSchema,
  FrontBlock: frontBlockSchema,
  Feed: feedSchema,
  FeedSubject: feedSubjectSchema,
  Teaser: teaserSchema,
  Article: articleSchema,
  Gate: gateSchema,
  Related: relatedSchema,
  Neighbours: neighboursSchema,
  Page: pageSchema,
  Author: authorSchema,
  Categories: categoriesSchema,
  Category: categorySchema,
  Months: monthsSchema,
  Session: sessionSchema,
  Reader: readerSchema,
  SignIn: signInSchema,
  Credentials: credentialsSchema,
  AuthorizationRequest: authorizationRequestSchema,
  Authorization: authorizationSchema,
  SignedOut: signedOutSchema,
  Devices: devicesSchema,
  Device: deviceSchema,
  PushKey: pushKeySchema,
  PushRequest: pushRequestSchema,
  PushChange: pushChangeSchema,
  PushEnd: pushEndSchema,
  PushSubscription: pushSubscriptionSchema,
  FollowedSubject: followedSubjectSchema,
  QuietHours: quietHoursSchema,
  Link: linkSchema,
  Image: imageSchema,
  Block: blockSchema,
  Inline: inlineSchema,
  Problem: problemSchema,
};

export type ApiSchemaName = keyof typeof API_SCHEMAS;
