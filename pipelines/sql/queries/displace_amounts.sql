-- lists what a run of periods leaves out on the structure of the build's day so as not to count it twice, as the share that would have come to the target (in equal parts where nobody can tell)
insert into
  base.displaced_amounts by name
select
  marked.from_unit_id as unit_id,
  marked.period_id,
  marked.indicator_id,
  marked.unit_id as target_id,
  case
    when marked.path = 'not_convertible' then marked.value / count(*) over (
      partition by
        marked.from_unit_id,
        marked.period_id,
        marked.indicator_id
    )
    else marked.value * marked.num / marked.den
  end as amount
from
  marked_sources ($first, $last) as marked
  join base.indicators using (indicator_id)
where
  marked.is_reported
  and not marked.is_used
  and marked.choice <> 'others'
  and marked.value is not null
  and not indicators.is_derived
