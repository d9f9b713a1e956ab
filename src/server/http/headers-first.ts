/** A value as JSON whose headers go out before the value is there: a space in front of it, which says nothing (RFC 8259, 2), carries them. */
export function headersFirst(value: Promise<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(encoder.encode(' '));
      controller.enqueue(encoder.encode(JSON.stringify(await value)));
      controller.close();
    },
  });
}
