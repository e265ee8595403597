-- a submission whose mapped cells are not values + not applicable + missing + refused, or whose kept cells are not those counted
with
  kept as (
    select
      submission_id,
      state_id
    from
      base.value_versions
    union all
    select
      submission_id,
      state_id
    from
      base.register_cells
      join base.states using (state)
  ),
  kept_counts as (
    select
      submission_id,
      count(*) filter(state = 'value') as value_count,
      count(*) filter(state = 'not_applicable') as not_applicable_count,
      count(*) filter(state = 'missing') as missing_count,
      count(*) filter(state = 'refused') as refused_count
    from
      kept
      join base.states using (state_id)
    group by
      submission_id
  )
select
  submissions.file
from
  base.submissions
  join cache.readings using (reading_id)
  left join kept_counts using (submission_id)
where
  submissions.status <> 'duplicate'
  and (
    readings.mapped_count <> readings.value_count + readings.not_applicable_count + readings.missing_count + readings.refused_count
    or readings.value_count <> coalesce(kept_counts.value_count, 0)
    or readings.not_applicable_count <> coalesce(kept_counts.not_applicable_count, 0)
    or readings.missing_count <> coalesce(kept_counts.missing_count, 0)
    or readings.refused_count < coalesce(kept_counts.refused_count, 0)
  )
