-- one row per report owed, by period, province and official order of units
select
  coalesce(provinces.short_name, units.short_name) as province,
  obligations.unit,
  units.short_name,
  obligations.form,
  obligations.period,
  obligations.due_at,
  obligations.received_at,
  obligations.days_late,
  obligations.state,
  obligations.answered_by,
  closings.closed_at,
  (
    select
      count(distinct after_closing.submission_id)
    from
      base.after_closing
      join base.units as spoken using (unit_id)
      join base.periods as closed using (period_id)
    where
      spoken.unit = obligations.unit
      and closed.period = obligations.period
  ) as files_after_closing
from
  obligations
  join units using (unit)
  join periods using (period)
  left join closings on closings.unit = obligations.unit
  and closings.period = obligations.period
  left join units as provinces on provinces.unit = units.parent
  and provinces.kind in (
    select
      kind
    from
      obligations as owed
      join units as debtors using (unit)
    where
      owed.form <> 'F1'
  )
where
  $period is null
  or obligations.period = $period
order by
  periods.to_date,
  periods.from_date,
  province,
  units.sort_order,
  obligations.form
