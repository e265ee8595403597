/** A catalogue of national size: invented units and years, the indicators and forms of the sample. */
import {copyFile, mkdir, readFile, writeFile} from "node:fs/promises";
import path from "node:path";

export interface NationalSize {
  units: number;
  /** Number of work years, two periods each, the last one 2025. */
  years: number;
  /** True when the provinces report too, as heads of their units. */
  withHeads?: boolean;
}

export interface NationalUnit {
  code: string;
  name: string;
  province: string;
}

export interface NationalPeriod {
  code: string;
  label: string;
  from: string;
  to: string;
}

const sampleTables = ["groups", "codes", "fields", "thresholds", "holidays"];
const unitsPerProvince = 20;

/** The invented units: provinces of twenty units each, named by numbers. */
export function nationalUnits({units}: NationalSize): NationalUnit[] {
  return Array.from({length: units}, (_, index) => {
    const province = Math.floor(index / unitsPerProvince) + 1;
    const number = (index % unitsPerProvince) + 1;
    return {
      code: `t${province}.kv${number}`,
      name: `Viện kiểm sát nhân dân khu vực ${number} - Tỉnh số ${province}`,
      province: `t${province}`
    };
  });
}

/** Half-year and year of each work year, both cumulative from 1 December. */
export function nationalPeriods({years}: NationalSize): NationalPeriod[] {
  return Array.from({length: years}, (_, index) => 2026 - years + index).flatMap((year) => [
    {code: `${year}-H1`, label: `6 tháng đầu năm ${year}`, from: `${year - 1}-12-01`, to: `${year}-05-31`},
    {code: `${year}-Y`, label: `Năm ${year}`, from: `${year - 1}-12-01`, to: `${year}-11-30`}
  ]);
}

/** Writes the catalogue into `directory`. */
export async function writeNationalCatalogue(directory: string, size: NationalSize): Promise<void> {
  await mkdir(directory, {recursive: true});
  for (const table of sampleTables) await copyFile(`data/catalogue/${table}.csv`, path.join(directory, `${table}.csv`));
  const indicators = await readFile("data/catalogue/indicators.csv", "utf8");
  const reporters = indicators.replaceAll(/(phong )?cap_huyen khu_vuc/g, "khu_vuc");
  const kinds = size.withHeads ? ["khu_vuc", "cap_tinh"] : ["khu_vuc"];
  await writeFile(path.join(directory, "indicators.csv"), reporters);
  const units = nationalUnits(size);
  const provinces = [...new Set(units.map(({province}) => province))];
  const periods = nationalPeriods(size);
  const tables: Record<string, string[]> = {
    units: [
      "code,name,short_name,kind,parent,gso_code,order,valid_from,valid_to,basis,aliases",
      "tw,Viện kiểm sát nhân dân tối cao,VKSND tối cao,toi_cao,,,1,2010-01-01,,,",
      ...provinces.map((code, index) => {
        const name = `Tỉnh số ${code.slice(1)}`;
        return `${code},Viện kiểm sát nhân dân ${name},VKSND ${name},cap_tinh,tw,,${index + 2},2010-01-01,,,`;
      }),
      ...units.map(({code, name, province}, index) => {
        const short = `KV ${name.slice("Viện kiểm sát nhân dân khu vực ".length)}`;
        return `${code},${name},${short},khu_vuc,${province},,${index + 1000},2010-01-01,,,`;
      })
    ],
    lineage: ["predecessor,successor,kind,date,basis,share"],
    periods: [
      "code,label_vi,from,to,work_year,half,regime,note",
      ...periods.map(({code, label, from, to}) => {
        return `${code},${label},${from},${to},${code.slice(0, 4)},${code.endsWith("H1") ? 1 : 0},R1,`;
      })
    ],
    obligations: [
      "form,unit_kind,period,due_at,note",
      ...kinds.flatMap((kind) => periods.map(({code, to}) => `F1,${kind},${code},${dayAfter(to)}T16:00:00+07:00,`))
    ],
    sessions: ["province,council,session,date,basis"],
    settings: ["setting,value,note", "today,2026-01-15T08:00:00+07:00,"]
  };
  for (const [table, lines] of Object.entries(tables)) {
    await writeFile(path.join(directory, `${table}.csv`), `${lines.join("\n")}\n`);
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10);
}
