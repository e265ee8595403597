-- one row per indicator of one unit in one period through one lens
create view base.trend_points as
with
  own as (
    select
      unit_id,
      period_id,
      indicator_id,
      "value",
      value_text,
      numerator,
      denominator,
      1 as sources_expected,
      is_reported::integer as sources_reported,
      case
        when is_reported then 'exact'
        else 'partial'
      end as quality,
      null::varchar as reason
    from
      base.own_points
  )
select
  'as_reported' as lens,
  own.*
from
  own
union all
by name
select
  'current' as lens,
  own.*
from
  own
  join base.unchanged_units using (unit_id, period_id)
union all
by name
select
  'current' as lens,
  restated_points.*
from
  base.restated_points
