-- one row per submission: its cells by state, register cells included, and its notes
create table base.submission_counts as
with
  notes as (
    select
      submission_id,
      count(*) filter(severity = 'note') as note_count
    from
      base.findings
    where
      origin = 'read'
    group by
      submission_id
  )
select
  submissions.submission_id,
  coalesce(readings.value_count, 0) as value_count,
  coalesce(readings.not_applicable_count, 0) as not_applicable_count,
  coalesce(readings.missing_count, 0) as missing_count,
  coalesce(readings.refused_count, 0) as refused_count,
  coalesce(notes.note_count, 0)::integer as note_count
from
  base.submissions
  left join cache.readings on readings.reading_id = submissions.reading_id
  and submissions.status <> 'duplicate'
  left join notes using (submission_id)
