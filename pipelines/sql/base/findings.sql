-- one row per refused or noted cell, row or file; those of reading first
create table base.findings as
select
  submissions.submission_id,
  submissions.file,
  reading_findings.sheet,
  reading_findings.cell,
  reading_findings.severity,
  reading_findings.code,
  reading_findings.raw,
  reading_findings.message,
  'read'::varchar as origin,
  null::varchar as "level",
  null::varchar as unit,
  null::varchar as "period",
  null::varchar as indicator
from
  base.submissions
  join cache.reading_findings using (reading_id)
where
  submissions.status <> 'duplicate'
order by
  submissions.submission_id,
  reading_findings.position
