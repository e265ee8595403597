-- one row per version received of one indicator of one unit in one period, the newest first
select
  fact_versions.version,
  fact_versions.value,
  fact_versions.value_text,
  fact_versions.state,
  fact_versions.submission,
  fact_versions.file,
  fact_versions.sheet,
  fact_versions.cell,
  fact_versions.raw,
  fact_versions.received_at,
  submissions.recorded_at,
  submissions.sha256,
  submissions.status,
  fact_versions.is_current,
  fact_versions.is_derived
from
  fact_versions
  join submissions using (submission)
where
  fact_versions.unit = $unit
  and fact_versions.period = $period
  and fact_versions.indicator = $indicator
order by
  fact_versions.version desc
