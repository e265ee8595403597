-- one row per file path with one content
create view submissions as
select
  submissions.submission,
  submissions.file,
  submissions.sha256,
  submissions.forms as form,
  submissions.unit,
  submissions.period,
  submission_versions.version,
  submissions.received_at,
  submissions.recorded_at,
  submissions.status,
  originals.submission as duplicate_of,
  submissions.bytes,
  submission_counts.value_count,
  submission_counts.not_applicable_count,
  submission_counts.missing_count,
  submission_counts.refused_count,
  submission_counts.note_count
from
  base.submissions
  join base.submission_counts using (submission_id)
  left join base.submissions as originals on originals.submission_id = submissions.duplicate_of
  left join base.submission_versions on submission_versions.submission_id = coalesce(submissions.duplicate_of, submissions.submission_id)
order by
  submissions.submission_id
