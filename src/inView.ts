/** Draws a page in the order in which it is seen: at once what is in view, the rest when that has been shown. */
import type {Child} from "./components/markup.js";
import type {Place} from "./components/mount.js";
import {fillPlace, mountPlaces} from "./components/mount.js";

/** Milliseconds between two pictures on most screens. */
const frame = 16;

export interface Rest {
  /** Draws some more parts below the view, for no longer than a frame; false when nothing was left. */
  drawMore: () => boolean;
}

/** Replaces what `root` holds, down to the lower edge of the window. What is drawn later keeps the room of what stood there. */
export function mountInView(root: HTMLElement, child: Child): Rest {
  root.style.minHeight = `${root.offsetHeight}px`;
  let places = mountPlaces(root, child);
  const drawNext = () => {
    const [next, ...others] = places;
    if (next) places = [...fillPlace(next), ...others];
  };
  const drawMore = () => {
    const isLeft = places.length > 0;
    const until = performance.now() + frame;
    while (places.length > 0 && performance.now() < until) drawNext();
    if (places.length === 0) root.style.removeProperty("min-height");
    return isLeft;
  };
  while (isInView(places[0])) drawNext();
  return {drawMore};
}

function isInView(place: Place | undefined): boolean {
  if (!place) return false;
  const lowerEdge = place.element.ownerDocument.defaultView?.innerHeight ?? Infinity;
  return place.element.getBoundingClientRect().top < lowerEdge;
}

/** Resolves when the browser has shown what was drawn; in a window that nobody sees, soon. */
export async function whenShown(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
