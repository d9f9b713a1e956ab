export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

/** How a picture lies in its stage: how many times its whole size, and how far its centre is from the stage's, in pixels. */
export type Zoom = Point & { scale: number };

/** The stage, and the picture in it at its whole size. */
export type Room = { stage: Size; picture: Size };

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

/** Beyond this a picture of the widest kind has no more to show. */
export const MOST_SCALE = 6;

/** Larger or smaller by a factor, with what lies at a point (from the stage's centre) staying under it. */
export function zoomBy(zoom: Zoom, factor: number, point: Point, room: Room): Zoom {
  const scale = Math.min(MOST_SCALE, Math.max(1, zoom.scale * factor));
  const grown = scale / zoom.scale;
  return held(
    { scale, x: point.x - (point.x - zoom.x) * grown, y: point.y - (point.y - zoom.y) * grown },
    room,
  );
}

/** Moved by so many pixels, as far as there is more of the picture to see. */
export const panBy = (zoom: Zoom, { x, y }: Point, room: Room): Zoom =>
  held({ ...zoom, x: zoom.x + x, y: zoom.y + y }, room);

/** No edge of the picture comes further in than it has to. */
function held({ scale, x, y }: Zoom, { stage, picture }: Room): Zoom {
  return {
    scale,
    x: within(x, (picture.width * scale - stage.width) / 2),
    y: within(y, (picture.height * scale - stage.height) / 2),
  };
}

function within(value: number, limit: number): number {
  const most = Math.max(0, limit);
  return Math.min(most, Math.max(-most, value));
}
