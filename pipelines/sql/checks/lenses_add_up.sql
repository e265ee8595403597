-- an additive indicator and period whose sum over units is not the same through both lenses, amounts left out on purpose added
with
  additive as (
    select
      indicator_id
    from
      base.indicators
    where
      aggregation in ('sum', 'last')
  ),
  unconverted as (
    select distinct
      period_id,
      indicator_id
    from
      base.restated_points
    where
      quality = 'not_convertible'
  ),
  amounts as (
    select
      period_id,
      indicator_id,
      case
        when lens = 'as_reported' then "value"
        else - "value"
      end as amount
    from
      base.trend_points
    where
      "value" is not null
    union all
    select
      period_id,
      indicator_id,
      - amount
    from
      base.displaced_amounts
  )
select
  period_id,
  indicator_id,
  sum(amount) as difference
from
  amounts
  join additive using (indicator_id)
  anti join unconverted using (period_id, indicator_id)
group by
  period_id,
  indicator_id
having
  abs(sum(amount)) > 1e-6 * greatest(1, sum(abs(amount)))
