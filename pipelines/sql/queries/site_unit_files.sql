-- one row per chosen unit: the files it sent and those that hold its figures, newest first, as a JSON list of lists
with
  holders as (
    select distinct
      fact_versions.unit,
      fact_versions.submission
    from
      fact_versions
    where
      list_contains(string_split($units, chr(10)), fact_versions.unit)
    union
    select
      submissions.unit,
      submissions.submission
    from
      submissions
    where
      list_contains(string_split($units, chr(10)), submissions.unit)
  )
select
  holders.unit,
  to_json(
    list(
      json_array(
        submissions.submission,
        submissions.file,
        coalesce(submissions.form, ''),
        submissions.unit,
        submissions.period,
        submissions.version,
        strftime(submissions.received_at, '%Y-%m-%dT%H:%M:%S+07:00'),
        submissions.status,
        submissions.sha256
      )
      order by
        submissions.received_at desc,
        submissions.file
    )
  )::varchar as items
from
  holders
  join submissions using (submission)
group by
  holders.unit
