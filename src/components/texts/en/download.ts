import type {download as vietnamese} from "../download.js";

/** Words of the menu that hands charts on as files. */
export const download: typeof vietnamese = {
  button: "Download",
  buttonOf: (title) => `Download: ${title}`,
  menu: (code) => `Download chart ${code}`,
  kinds: {
    slide: "PNG for slides",
    print: "PNG for print (16 cm, 300 dpi)",
    svg: "SVG",
    outlined: "SVG with text as shapes, for Word and PowerPoint",
    csv: "CSV, figures",
    xlsx: "XLSX, figures"
  },
  copy: "Copy image",
  noCopy: "Browsers copy images only from pages opened by https. Please download the PNG and insert it.",
  working: "Making the file…",
  saved: (name) => `Downloaded: ${name}`,
  copied: "The image was copied; paste it with Ctrl+V.",
  failed: "The file could not be made. Please reload the page and try again; if it still fails, tell the support team.",
  workbook: {
    data: "Figures",
    about: "About",
    title: "Title",
    subtitle: "What is measured",
    noNote: "None",
    source: "Source",
    cutoff: "Moment of the figures",
    code: "Chart",
    build: "Build",
    mark: "Please note"
  }
};
