/** Where a figure will stand. Each is laid out anew for its place; none is stretched. */
export const layoutNames = ["screen", "slide", "a4", "half_a4"] as const;

export type LayoutName = (typeof layoutNames)[number];

export interface FigureLayout {
  width: number;
  /** Null: as high as its rows need. */
  height: number | null;
  margin: number;
  /** Sizes of type. */
  title: number;
  text: number;
  small: number;
  /** How much larger the drawing is than on a page, where its smallest type is 11 pixels. */
  scale: number;
}

export const layouts: Readonly<Record<LayoutName, FigureLayout>> = {
  screen: {width: 960, height: null, margin: 24, title: 20, text: 14, small: 12, scale: 1},
  slide: {width: 1280, height: 720, margin: 44, title: 30, text: 18, small: 15, scale: 1.3},
  a4: {width: 1040, height: 660, margin: 26, title: 22, text: 15, small: 12.5, scale: 1},
  half_a4: {width: 640, height: 400, margin: 14, title: 15.5, text: 11, small: 9.5, scale: 0.82}
};
