/** The reminder as a letter (công văn) with blanks for number, date and signature. */
import type {Catalogue} from "../../../src/domain/catalogue.js";
import {writeReminder} from "../../../src/domain/reminder.js";
import {bodyText} from "../docx/blocks.js";
import {officialDocument} from "../docx/officialDocument.js";
import {writeDocument} from "../docx/writeDocument.js";
import type {UnitReminder} from "./reminders.js";
import {remindTexts} from "./texts.js";

/** The letter as docx, from the unit above. Throws when there is nothing to remind of. */
export async function reminderLetter({unit, facts}: UnitReminder, catalogue: Catalogue): Promise<Uint8Array> {
  const reminder = writeReminder(facts);
  if (!reminder) throw new Error(`nothing to remind of: ${unit.code}`);
  const {subject, opening, items, unclearOpening, unclear, request} = reminder;
  const issuer = catalogue.units.find(({code}) => code === unit.parent) ?? unit;
  const parent = catalogue.units.find(({code}) => code === issuer.parent)?.name ?? null;
  const list = (lines: readonly string[]) => lines.map((line) => bodyText(`- ${line}`));
  const body = [
    bodyText(opening),
    ...list(items),
    ...(unclear.length === 0 ? [] : [bodyText(unclearOpening), ...list(unclear)]),
    bodyText(`${request}/.`)
  ];
  const blocks = officialDocument({
    title: null,
    subject,
    symbol: remindTexts.symbol,
    parent,
    issuer: issuer.name,
    addressees: [unit.name],
    mark: catalogue.settings.is_sample ? remindTexts.sample : null,
    body,
    recipients: remindTexts.recipients
  });
  return await writeDocument(blocks, {title: `${subject}: ${unit.name}`, at: facts.as_of});
}
