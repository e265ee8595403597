/** How wide the charts of a page can be. */

/** Width that a chart can take: that of the place where one is drawn, or would be. */
export function widthOf(root: HTMLElement): number {
  const widths = [...root.querySelectorAll(".plot")].map((plot) => plot.clientWidth);
  return Math.max(0, ...widths) || tryWidth(root);
}

/** The same where no chart is drawn yet, by an empty one. */
function tryWidth(root: HTMLElement): number {
  const section = document.createElement("section");
  const figure = section.appendChild(document.createElement("figure"));
  const plot = figure.appendChild(document.createElement("div"));
  figure.className = "figure";
  plot.className = "plot";
  root.append(section);
  const width = plot.clientWidth;
  section.remove();
  return width;
}

/** Scripts may run before the stylesheet: waits until the page is laid out. */
export async function laidOut(root: HTMLElement): Promise<void> {
  if (root.clientWidth > 0) return;
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      if (root.clientWidth === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root);
  });
}
