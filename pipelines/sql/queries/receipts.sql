-- one row per form, unit and period that a file speaks of, with what it counts for
with
  blocks as (
    select
      value_versions.submission_id,
      units.unit,
      'F1' as form,
      periods.period,
      bool_or(states.is_valid) as has_values
    from
      base.value_versions
      join base.units using (unit_id)
      join base.periods using (period_id)
      join base.states using (state_id)
    group by all
  ),
  registers as (
    select distinct
      submission_id,
      province as unit,
      form,
      period,
      true as has_values
    from
      base.register_lines
  ),
  senders as (
    select
      submissions.submission_id,
      submissions.unit,
      unnest(string_split(coalesce(submissions.forms, 'F1'), '+')) as form,
      submissions.period,
      submissions.status not in ('refused', 'duplicate') as has_values
    from
      base.submissions
    where
      submissions.unit is not null
      and submissions.period is not null
  ),
  spoken as (
    select
      *
    from
      blocks
    union all
    select
      *
    from
      registers
    union all
    select
      senders.*
    from
      senders
      left join blocks on blocks.submission_id = senders.submission_id
    where
      blocks.submission_id is null
      or senders.form <> 'F1'
    group by all
  )
select
  spoken.unit,
  spoken.form,
  spoken.period,
  submissions.received_at,
  bool_or(spoken.has_values)
  and submissions.status not in ('refused', 'duplicate') as counts,
  submissions.status = 'duplicate' as is_duplicate
from
  spoken
  join base.submissions using (submission_id)
where
  submissions.received_at is not null
group by
  submissions.submission_id,
  spoken.unit,
  spoken.form,
  spoken.period,
  submissions.received_at,
  submissions.status
order by
  submissions.submission_id
