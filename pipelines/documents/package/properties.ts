import {element, escapeXml, xmlPart} from "./xml.js";

/** Title, maker and time of a document; the time is that of its figures (ISO instant), not of the clock. */
export function coreProperties(title: string, at: string): string {
  const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
  const when = (name: string) => element(`dcterms:${name}`, {"xsi:type": "dcterms:W3CDTF"}, time);
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"
      },
      element("dc:title", {}, escapeXml(title)),
      element("dc:creator", {}, "qcdc"),
      element("cp:lastModifiedBy", {}, "qcdc"),
      when("created"),
      when("modified")
    )
  );
}
