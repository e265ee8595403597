-- one row per unit and period with figures that the newer build knows and the older one did not
select
  unit,
  period,
  count(*)::integer as figures
from
  newer.facts as newer
  left join older.facts as older using (unit, period, indicator)
where
  newer.state in ('value', 'not_applicable')
  and (
    older.state is null
    or older.state in ('missing', 'refused')
  )
group by
  unit,
  period
order by
  unit,
  period
