-- one row per refused or noted cell, row or file
create view findings as
select
  submissions.submission,
  findings.file,
  findings.sheet,
  findings.cell,
  findings.severity,
  findings.code,
  findings.raw,
  findings.message,
  findings.origin,
  findings."level",
  findings.unit,
  findings."period",
  findings.indicator
from
  base.findings
  left join base.submissions using (submission_id)
