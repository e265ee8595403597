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
  ),
  own_readings as (
    select
      submissions.submission_id,
      readings.value_count,
      readings.not_applicable_count,
      readings.missing_count,
      readings.refused_count
    from
      base.submissions
      join cache.readings using (reading_id)
    where
      submissions.status <> 'duplicate'
  )
select
  submissions.submission_id,
  coalesce(own_readings.value_count, 0) as value_count,
  coalesce(own_readings.not_applicable_count, 0) as not_applicable_count,
  coalesce(own_readings.missing_count, 0) as missing_count,
  coalesce(own_readings.refused_count, 0) as refused_count,
  coalesce(notes.note_count, 0)::integer as note_count
from
  base.submissions
  left join own_readings using (submission_id)
  left join notes using (submission_id)
