import {optionsFromEnvironment, writeSiteData} from "../../pipelines/extracts/siteData.js";

process.stdout.write(JSON.stringify(await writeSiteData(optionsFromEnvironment(process.env))));
