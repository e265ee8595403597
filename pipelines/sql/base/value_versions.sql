-- one row per value cell of every submission that is no duplicate
create table base.value_versions as
select
  blocks.submission_id,
  blocks.unit_id,
  blocks.period_id,
  reading_values.indicator_id,
  blocks.version,
  reading_values.state_id,
  reading_values.value,
  reading_values.value_text,
  reading_values.sheet_id,
  reading_values.row_number,
  reading_values.column_number,
  reading_values.raw,
  reading_values.is_derived,
  states.is_valid
  and submissions.status <> 'refused'
  and not reading_values.is_derived
  and (
    not blocks.is_contested
    or winners.submission_id is not distinct from blocks.submission_id
  ) as is_current
from
  cache.reading_values
  join base.blocks using (reading_id, unit_id, period_id)
  join base.submissions on submissions.submission_id = blocks.submission_id
  join base.states using (state_id)
  left join base.winners on winners.unit_id = blocks.unit_id
  and winners.period_id = blocks.period_id
  and winners.indicator_id = reading_values.indicator_id
