-- one row per file that came in, newest first
select
  submissions.submission,
  submissions.file,
  coalesce(submissions.form, '') as form,
  submissions.unit,
  units.short_name as unit_name,
  submissions.period,
  submissions.version,
  submissions.received_at,
  submissions.status,
  submissions.value_count as
values
,
  submissions.refused_count as refused,
  submissions.note_count as notes
from
  submissions
  left join units using (unit)
order by
  submissions.received_at desc,
  submissions.file
