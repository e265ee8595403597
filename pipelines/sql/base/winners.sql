-- one row per indicator, unit and period that several submissions speak of: the last valid one
create table base.winners as
select
  blocks.unit_id,
  blocks.period_id,
  reading_values.indicator_id,
  max(blocks.submission_id) as submission_id
from
  base.blocks
  join cache.reading_values using (reading_id, unit_id, period_id)
  join base.submissions on submissions.submission_id = blocks.submission_id
  join base.states using (state_id)
where
  blocks.is_contested
  and submissions.status <> 'refused'
  and states.is_valid
  and not reading_values.is_derived
group by all
