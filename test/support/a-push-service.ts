import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { PushMessage } from '../../src/shared/push-message.ts';
import type { PushSubscriptionKeys } from '../../src/shared/push.ts';

type Answer = { status: number; headers?: Record<string, string> } | 'silence';
type Received = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** A push service at a local address, which answers as it is told to; and browsers that are subscribed to it. */
export async function aPushService() {
  const received: Received[] = [];
  let answers: Answer[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts),
      });
      const answer = answers.shift() ?? { status: 201 };
      if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let browsers = 0;

  return {
    origin,
    received,
    /** What it answers to the next messages; 201 to all others. */
    answerWith(...next: Answer[]) {
      answers = next;
    },
    /** A browser that is subscribed here, and what it can read of what was sent to it. */
    aBrowser() {
      browsers += 1;
      const path = `/send/${browsers}`;
      const { subscription, read } = aSubscription(origin + path);
      return {
        ...subscription,
        messages: () => received.filter((each) => each.path === path).map(({ body }) => read(body)),
      };
    },
  };
}

/** A browser's subscription at an endpoint with keys of its own, and the way to read what is sent to it. */
export function aSubscription(endpoint: string) {
  const own = createECDH('prime256v1');
  const publicKey = own.generateKeys();
  const auth = randomBytes(16);
  const subscription: PushSubscriptionKeys = {
    endpoint,
    keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
  };
  return {
    subscription,
    /** RFC 8291 over RFC 8188, written from them: the sender's library is not asked what it meant. */
    read(body: Buffer): PushMessage {
      const salt = body.subarray(0, 16);
      const length = body.readUInt8(20);
      const theirs = body.subarray(21, 21 + length);
      const sealed = body.subarray(21 + length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, theirs]);
      const secret = Buffer.from(hkdfSync('sha256', own.computeSecret(theirs), auth, info, 32));
      const derive = (what: string, bytes: number) =>
        Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, bytes));
      const decipher = createDecipheriv(
        'aes-128-gcm',
        derive('aes128gcm', 16),
        derive('nonce', 12),
      );
      decipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString()) as PushMessage;
    },
  };
}

/** What a sender says of itself in an `Authorization` header (RFC 8292), if that is proved by the key it names. */
export function readProof(header = '') {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(header) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const isProved = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isProved) throw new Error('The proof is not of the key that it names');
  return {
    key,
    claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>,
  };
}
