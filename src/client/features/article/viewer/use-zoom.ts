import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { panBy, WHOLE, zoomBy, type Point, type Room, type Zoom } from './zoom.ts';

/** Pixels: a finger that moved less has tapped, and one that moved further across has swiped. */
const TAP = 10;
const SWIPE = 60;
/** Milliseconds within which a second tap makes it a double one. */
const DOUBLE = 300;
const DOUBLE_SCALE = 2.5;

type Options = {
  stage: RefObject<HTMLElement | null>;
  /** A swipe across the whole picture, to the left (-1) or the right (1). */
  onSwipe: (towards: 1 | -1) => void;
};

/** How large the picture in a stage is drawn, by fingers, mouse, wheel and whoever calls `zoomBy` and `panBy`. */
export function useZoom({ stage, onSwipe }: Options) {
  const [zoom, setZoom] = useState(WHOLE);
  // Fingers move faster than pages are drawn.
  const latest = useRef(WHOLE);
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef({ far: 0, lastTap: -DOUBLE });

  const show = (next: Zoom) => {
    latest.current = next;
    setZoom(next);
  };
  const change = (next: (zoom: Zoom, room: Room) => Zoom) => {
    const room = roomIn(stage.current);
    if (room !== undefined) show(next(latest.current, room));
  };

  useEffect(() => {
    const element = stage.current;
    const turn = (event: WheelEvent) => {
      // The page beneath stays where it is. Two fingers on a touchpad say so by the key.
      event.preventDefault();
      if (!event.ctrlKey) return;
      const point = fromCentre(event, element);
      change((now, room) => zoomBy(now, Math.exp(-event.deltaY / 100), point, room));
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  });

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.current.size === 0) travelled.current.far = 0;
    pointers.current.set(event.pointerId, fromCentre(event, stage.current));
  };

  const move = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const now = fromCentre(event, stage.current);
    const moved = { x: now.x - before.x, y: now.y - before.y };
    const [, still] = [...pointers.current].find(([id]) => id !== event.pointerId) ?? [];
    pointers.current.set(event.pointerId, now);
    travelled.current.far += Math.hypot(moved.x, moved.y);
    // Not before: a press of a button that lies over the stage stays the button's.
    if (travelled.current.far > TAP) event.currentTarget.setPointerCapture(event.pointerId);
    if (still !== undefined) {
      const factor = apart(now, still) / Math.max(1, apart(before, still));
      const half = { x: moved.x / 2, y: moved.y / 2 };
      change((held, room) => panBy(zoomBy(held, factor, between(before, still), room), half, room));
    } else if (latest.current.scale > 1) change((held, room) => panBy(held, moved, room));
    // Whole, it follows the finger across, and nowhere else.
    else show({ ...latest.current, x: latest.current.x + moved.x });
  };

  const release = (event: PointerEvent) => {
    if (!pointers.current.delete(event.pointerId) || pointers.current.size > 0) return;
    const { scale, x } = latest.current;
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
    const isTap = travelled.current.far < TAP && event.type === 'pointerup' && !isOnButton;
    const isSecond = isTap && event.timeStamp - travelled.current.lastTap < DOUBLE;
    travelled.current.lastTap = isTap && !isSecond ? event.timeStamp : -DOUBLE;
    if (isSecond) {
      const point = fromCentre(event, stage.current);
      change((now, room) => (scale > 1 ? WHOLE : zoomBy(now, DOUBLE_SCALE, point, room)));
    } else if (scale === 1) {
      show(WHOLE);
      if (event.type === 'pointerup' && Math.abs(x) > SWIPE) onSwipe(x > 0 ? 1 : -1);
    }
  };

  return {
    zoom,
    /** The picture as a whole again. */
    reset: () => show(WHOLE),
    zoomBy: (factor: number) => change((now, room) => zoomBy(now, factor, WHOLE, room)),
    panBy: (x: number, y: number) => change((now, room) => panBy(now, { x, y }, room)),
    gestures: {
      onPointerDown: press,
      onPointerMove: move,
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}

function roomIn(stage: HTMLElement | null): Room | undefined {
  const picture = stage?.querySelector('img');
  if (stage === null || picture == null) return undefined;
  return {
    stage: { width: stage.clientWidth, height: stage.clientHeight },
    // As laid out, whatever it is scaled to.
    picture: { width: picture.offsetWidth, height: picture.offsetHeight },
  };
}

function fromCentre(event: { clientX: number; clientY: number }, stage: HTMLElement | null): Point {
  const box = stage?.getBoundingClientRect() ?? new DOMRect();
  return {
    x: event.clientX - box.left - box.width / 2,
    y: event.clientY - box.top - box.height / 2,
  };
}

const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Point, other: Point) => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});
