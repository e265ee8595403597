-- one row per value that a later version of a report gives differently than the version before it
create table base.version_changes as
with
  contested as (
    select
      value_versions.*,
      row_number() over step as step,
      lag (submission_id) over step as old_submission_id
    from
      base.value_versions
      join base.blocks using (submission_id, unit_id, period_id)
    where
      blocks.is_contested
      and not value_versions.is_derived
    window
      step as (
        partition by
          value_versions.unit_id,
          value_versions.period_id,
          value_versions.indicator_id
        order by
          value_versions.submission_id
      )
  )
select
  newer.unit_id,
  newer.period_id,
  newer.indicator_id,
  older.submission_id as old_submission_id,
  newer.submission_id as new_submission_id
from
  contested as newer
  join contested as older on older.unit_id = newer.unit_id
  and older.period_id = newer.period_id
  and older.indicator_id = newer.indicator_id
  and older.submission_id = newer.old_submission_id
where
  (newer.state_id, newer.value, newer.value_text) is distinct from (older.state_id, older.value, older.value_text)
