import {expect, it} from "vitest";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {fromReaderFile, toReaderFile} from "../../src/domain/readerCatalogue.js";

const catalogue = await readCatalogue("data/catalogue");

it("fromReaderFile(toReaderFile(catalogue)) gives back what decides how a report is read, exact shares included", () => {
  const {units, lineage, indicators, codes, fields, periods, obligations, rules, aliases} = catalogue;
  expect(fromReaderFile(toReaderFile(catalogue))).toMatchObject({
    units,
    lineage,
    indicators,
    codes,
    fields,
    periods,
    obligations,
    rules,
    aliases
  });
});

it("toReaderFile(catalogue) tells the browser nothing of sources, corrections, closings and further settings", () => {
  const secret = "https://mail.example/hop-thu";
  const text = toReaderFile({
    ...catalogue,
    sources: [{source: "mail", kind: "https", location: secret}],
    settings: {...catalogue.settings, other: {mail_account: secret}}
  });
  expect(text).not.toContain(secret);
});
